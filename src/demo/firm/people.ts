import type { RoleName } from '../../features/people/contract/shapes.ts';
import { THREE_YEARS } from '../calendar.ts';

export type TeamKey =
  | 'firm'
  | 'production'
  | 'press'
  | 'machining'
  | 'welding'
  | 'tools'
  | 'maintenance'
  | 'qse'
  | 'logistics'
  | 'market'
  | 'purchasing'
  | 'office';
export type SiteKey = 'mill' | 'canal';

/** A level or role with the days of the story on which it begins and ends; without them it is for good. */
export type Held = {
  readonly role: RoleName;
  readonly from?: number;
};

/** Somebody of the example firm. Days count from the day the story is told on. */
export type Character = {
  readonly key: string;
  readonly name: string;
  readonly job: string;
  readonly team: TeamKey;
  readonly site: SiteKey;
  readonly roles: readonly Held[];
  readonly email: boolean;
  /** First day here. */
  readonly joined: number;
  readonly leaves?: { readonly on: number; readonly to: string };
  readonly away: readonly (readonly [from: number, to: number])[];
};

type Extras = Partial<Pick<Character, 'email' | 'joined' | 'leaves' | 'away' | 'site'>>;

const BEFORE = -THREE_YEARS;

function someone(
  key: string,
  name: string,
  job: string,
  team: TeamKey,
  roles: readonly (RoleName | Held)[],
  extras: Extras = {},
): Character {
  const held = roles.map((role) => (typeof role === 'string' ? { role } : role));
  const isOffice = held.some(({ role }) => role !== 'staff');
  return {
    key,
    name,
    job,
    team,
    site: extras.site ?? (team === 'logistics' ? 'canal' : 'mill'),
    roles: held,
    email: extras.email ?? isOffice,
    joined: extras.joined ?? BEFORE - 400 - key.length * 211,
    away: extras.away ?? [],
    ...(extras.leaves === undefined ? {} : { leaves: extras.leaves }),
  };
}

const management: readonly Character[] = [
  someone('ines', 'Ines Calloway', 'Managing director', 'firm', ['top_management'], {
    away: [[-404, -390]],
  }),
  someone('gregor', 'Gregor Vane', 'Operations director', 'production', ['top_management']),
  someone('petra', 'Petra Oseborn', 'Director of finance and people', 'office', ['top_management']),
  someone(
    'leonie',
    'Leonie Farrow',
    'System manager; also IT, gauges and the apprentices',
    'qse',
    ['system_manager', 'line_manager'],
    { away: [[-318, -305]] },
  ),
];

const quality: readonly Character[] = [
  someone('tomasz', 'Tomasz Beckley', 'Quality engineer', 'qse', ['internal_auditor', 'staff']),
  someone('noor', 'Noor Haddaway', 'Inspector, incoming goods', 'qse', ['staff'], { email: true }),
  someone('silvan', 'Silvan Marsh', 'Measuring room', 'qse', ['staff'], { email: true }),
  someone('dagny', 'Dagny Holtby', 'Safety and environment officer', 'qse', ['staff'], {
    email: true,
    joined: -704,
  }),
  someone('walter', 'Walter Quillan', 'Safety officer', 'qse', ['staff'], {
    email: true,
    leaves: { on: -690, to: 'dagny' },
  }),
];

const pressShop: readonly Character[] = [
  someone('rolf', 'Rolf Amsler', 'Head of the press shop', 'press', ['line_manager']),
  someone('emil', 'Emil Stroud', 'Press setter', 'press', ['staff']),
  someone('jana', 'Jana Pikeley', 'Press operator, early shift', 'press', ['staff'], {
    away: [[-20, 65]],
  }),
  someone('bao', 'Bao Trandel', 'Press operator, late shift', 'press', ['staff']),
  someone('oskar', 'Oskar Wendt', 'Press setter, late shift', 'press', ['staff']),
  someone('milo', 'Milo Farkasson', 'Press operator', 'press', ['staff'], { joined: -655 }),
  someone('hana', 'Hana Sorrell', 'Press operator', 'press', ['staff']),
  someone('elif', 'Elif Karan', 'Apprentice', 'press', ['staff'], { joined: -448 }),
  someone('otto', 'Otto Brinkley', 'Press operator', 'press', ['staff'], {
    leaves: { on: -662, to: 'rolf' },
  }),
];

const machining: readonly Character[] = [
  someone('piotr', 'Piotr Langham', 'Head of machining', 'machining', ['line_manager'], {
    leaves: { on: -502, to: 'beata' },
  }),
  someone('beata', 'Beata Kranzel', 'Head of machining', 'machining', [
    'staff',
    { role: 'line_manager', from: -505 },
  ]),
  someone('jonas', 'Jonas Averill', 'Machinist', 'machining', ['staff']),
  someone('lotte', 'Lotte Brandiss', 'Machinist, turning', 'machining', ['staff']),
  someone('yusuf', 'Yusuf Demir-Hale', 'Machinist, milling', 'machining', ['staff']),
  someone('carla', 'Carla Nuttley', 'Machinist, grinding', 'machining', ['staff']),
  someone('arne', 'Arne Falkner', 'Programmer', 'machining', ['staff'], { email: true }),
  someone('sunniva', 'Sunniva Roe', 'Machinist, late shift', 'machining', ['staff'], {
    joined: -480,
  }),
  someone('finn', 'Finn Rowlett', 'Apprentice', 'machining', ['staff'], { joined: -83 }),
];

const weldingAndTools: readonly Character[] = [
  someone('viktor', 'Viktor Sableton', 'Head of welding and assembly', 'welding', ['line_manager']),
  someone('ida', 'Ida Kessell', 'Welder', 'welding', ['staff']),
  someone('tariq', 'Tariq Mansell', 'Welder', 'welding', ['staff']),
  someone('greta', 'Greta Vossberg', 'Assembler', 'welding', ['staff'], { away: [[-6, 8]] }),
  someone('luka', 'Luka Horvatin', 'Welder, late shift', 'welding', ['staff']),
  someone('mireille', 'Mireille Tandy', 'Assembler', 'welding', ['staff']),
  someone('hedda', 'Hedda Quist', 'Head of the tool room', 'tools', ['line_manager']),
  someone('bram', 'Bram Osterley', 'Toolmaker', 'tools', ['staff']),
  someone('nils', 'Nils Tarrant', 'Toolmaker', 'tools', ['staff']),
  someone('zofia', 'Zofia Larkin', 'Spark erosion', 'tools', ['staff'], { joined: -930 }),
  someone('marek', 'Marek Dunmore', 'Head of maintenance', 'maintenance', ['line_manager']),
  someone('jasper', 'Jasper Croft', 'Electrician', 'maintenance', ['staff'], { email: true }),
  someone('ewa', 'Ewa Lindholt', 'Fitter', 'maintenance', ['staff']),
];

const goodsAndOffice: readonly Character[] = [
  someone('freya', 'Freya Castell', 'Head of warehouse and dispatch', 'logistics', [
    'line_manager',
  ]),
  someone('dario', 'Dario Pennack', 'Forklift driver', 'logistics', ['staff']),
  someone('agnes', 'Agnes Tollard', 'Packing', 'logistics', ['staff'], { away: [[-3, 4]] }),
  someone('kofi', 'Kofi Brandwell', 'Dispatch', 'logistics', ['staff'], { email: true }),
  someone('colette', 'Colette Ardenne', 'Head of sales', 'market', ['line_manager']),
  someone('timo', 'Timo Vesper', 'Orders', 'market', ['staff'], { email: true }),
  someone('nadia', 'Nadia Ferris-Locke', 'Quotations', 'market', ['staff'], {
    email: true,
    joined: -275,
  }),
  someone('selma', 'Selma Wickham', 'Quotations', 'market', ['staff'], {
    email: true,
    leaves: { on: -290, to: 'timo' },
  }),
  someone('henrik', 'Henrik Boyle-Sand', 'Head of purchasing', 'purchasing', ['line_manager']),
  someone('lucia', 'Lucia Penhallow', 'Buyer', 'purchasing', ['staff'], {
    email: true,
    joined: -610,
  }),
  someone('anna', 'Anna Corley', 'Buyer', 'purchasing', ['staff'], {
    email: true,
    leaves: { on: -601, to: 'lucia' },
  }),
  someone('martin', 'Martin Sorrel', 'Accounts', 'office', ['staff'], { email: true }),
  someone('judit', 'Judit Amesbury', 'Payroll and people', 'office', ['staff'], { email: true }),
];

/** Everybody who is or was here during the three years. Nobody of them exists. */
export const CHARACTERS: readonly Character[] = [
  ...management,
  ...quality,
  ...pressShop,
  ...machining,
  ...weldingAndTools,
  ...goodsAndOffice,
];
