import './app/kit.css';
import './app/tokens.css';
import './app/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.js';
import { makeRouter } from './app/router.js';
import { checkSession, followLogOut } from './app/sessionEnd.js';
import { makeQueryClient } from './lib/api/queryClient.js';

const queryClient = makeQueryClient(() => void checkSession(queryClient, router));
const router = makeRouter(queryClient);
followLogOut(queryClient, router);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');
createRoot(root).render(
  <StrictMode>
    <App queryClient={queryClient} router={router} />
  </StrictMode>,
);
