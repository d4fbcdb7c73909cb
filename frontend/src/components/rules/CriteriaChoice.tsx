import classes from './rules.module.css';

interface CriteriaChoiceProps {
  legend: string;
  /** What a rule may wait for, by the name of its filter; no two have the same. */
  criteria: readonly { parameter: string; words: string }[];
  /** Names of those that are left out. */
  dropped: readonly string[];
  onChange: (dropped: string[]) => void;
  /** What is wrong with what is left. */
  fault?: string;
}

/** What a rule waits for, in words; each can be taken away, and put back. */
export function CriteriaChoice({ legend, criteria, dropped, onChange, fault }: CriteriaChoiceProps) {
  return (
    <fieldset className={classes.criteria}>
      <legend>{legend}</legend>
      {criteria.map(({ parameter, words }) => (
        <label key={parameter}>
          <input
            type="checkbox"
            checked={!dropped.includes(parameter)}
            onChange={({ currentTarget }) =>
              onChange(currentTarget.checked ? dropped.filter((name) => name !== parameter) : [...dropped, parameter])
            }
          />
          {words}
        </label>
      ))}
      {fault !== undefined && (
        <p className={classes.fault} role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
