/** A store of what the open register last answered: emptied the moment the register is locked. */
import { create, type StateCreator, type StoreApi, type UseBoundStore } from 'zustand';
import { subscribe } from './transport.ts';

/** Like zustand's `create`; when the register is locked the state goes back to what it was at first. */
export function createRegisterStore<State>(initialise: StateCreator<State>): UseBoundStore<StoreApi<State>> {
  const store = create<State>()(initialise);
  subscribe(({ kind }) => {
    if (kind === 'locked') store.setState(store.getInitialState(), true);
  });
  return store;
}
