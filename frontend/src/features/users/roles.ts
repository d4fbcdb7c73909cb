/** What a profile's role may be: people first, each with the rights of those before; then machines. */
export const roles = [
  { value: 'support', label: 'Support: read everything' },
  { value: 'developer', label: 'Developer: also create rules, change places, delete files' },
  { value: 'manager', label: 'Manager: also delete places and others’ rules, run migrations' },
  { value: 'sqs', label: 'Machine: sqs' },
  { value: 'jenkins', label: 'Machine: jenkins' },
  { value: 'beatbox', label: 'Machine: beatbox' },
];
