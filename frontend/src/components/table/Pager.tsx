import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import classes from './Pager.module.css';
import { pagesAround } from './pagesAround.js';

interface PagerProps {
  rows: string;
  count: number;
  limit: number;
  offset: number;
  onPage: (offset: number) => void;
  onLimit: (limit: number) => void;
}

const SIZES = [10, 25, 50, 100, 500];
const format = new Intl.NumberFormat('en');

/** Which rows are shown of how many, the page numbers, and how many rows a page holds. */
export function Pager({ rows, count, limit, offset, onPage, onLimit }: PagerProps) {
  const pages = Math.ceil(count / limit);
  const page = Math.min(Math.floor(offset / limit) + 1, pages + 1);
  const last = Math.min(offset + limit, count);
  const go = (to: number) => onPage((to - 1) * limit);
  const sizes = [...new Set([...SIZES, limit])].sort((a, b) => a - b);

  return (
    <nav className={classes.pager} aria-label={`Pages of ${rows}`}>
      <span>
        {offset < count ? `${format.format(offset + 1)}–${format.format(last)} of ` : 'Past the end of '}
        <b>{format.format(count)}</b>
      </span>
      {(pages > 1 || page > pages) && (
        <ul className={classes.pages}>
          <li>
            <button type="button" aria-label="Previous page" disabled={page === 1} onClick={() => go(page - 1)}>
              <IconChevronLeft size={15} aria-hidden />
            </button>
          </li>
          {pagesAround(page, pages).map((number, index) => (
            <li key={number ?? `gap ${index}`}>
              {number === null ? (
                <span>…</span>
              ) : (
                <button
                  type="button"
                  aria-label={`Page ${number}`}
                  aria-current={number === page ? 'page' : undefined}
                  onClick={() => go(number)}
                >
                  {format.format(number)}
                </button>
              )}
            </li>
          ))}
          <li>
            <button type="button" aria-label="Next page" disabled={page >= pages} onClick={() => go(page + 1)}>
              <IconChevronRight size={15} aria-hidden />
            </button>
          </li>
        </ul>
      )}
      <label className={classes.size}>
        Rows
        <select value={limit} onChange={(event) => onLimit(Number(event.currentTarget.value))}>
          {sizes.map((size) => (
            <option key={size}>{size}</option>
          ))}
        </select>
      </label>
    </nav>
  );
}
