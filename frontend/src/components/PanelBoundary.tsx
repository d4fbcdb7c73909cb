import { Component, type ErrorInfo, type ReactNode } from 'react';
import { FailureNotice } from './FailureNotice.js';

interface PanelBoundaryProps {
  /** What stands inside, as in "The system monitor". */
  what: string;
  children: ReactNode;
}

/** Keeps a fault of one panel inside it: the rest of the page stays in use. */
export class PanelBoundary extends Component<PanelBoundaryProps, { error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo) {
    console.error(`${this.props.what} failed to render`, error, componentStack);
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return (
      <FailureNotice what={this.props.what} error={this.state.error} onRetry={() => this.setState({ error: null })} />
    );
  }
}
