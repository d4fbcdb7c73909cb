import { startAs } from '../config/role.js';

// Modules ask when they are loaded, and a spec may load some before it starts an application.
startAs('both');
