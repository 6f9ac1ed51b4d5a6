import { useEffect, useState } from 'preact/hooks';
import type { LevelWords } from '../../bank/types.ts';

/** What each question asks and its levels say, by id; empty until they have come. */
export function useLevels(): LevelWords {
  const [levels, setLevels] = useState<LevelWords>({});
  useEffect(() => void import('groundwork:levels').then((module) => setLevels(module.levels)).catch(() => undefined), []);
  return levels;
}
