import { type Criteria, criteriaInWords } from '../../lib/criteria.js';
import classes from './CriteriaList.module.css';

/** What a rule waits for, in words. */
export function CriteriaList({ criteria }: { criteria: object }) {
  const words = criteriaInWords(criteria as Criteria);
  if (words.length === 0) return <b>every report</b>;
  return (
    <span className={classes.criteria}>
      {words.map((word) => (
        <span key={word}>{word}</span>
      ))}
    </span>
  );
}
