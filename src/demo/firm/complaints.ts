/** A complaint of the list the firm kept before. Days count from the day the story begins. */
type EarlierComplaint = {
  readonly number: number;
  readonly on: number;
  readonly customer: string;
  readonly what: string;
  readonly place: string;
  readonly severity: 'Minor' | 'Major';
  readonly done: string;
  readonly cause: string;
  /** Who looked after it; everybody named here still works in the firm. */
  readonly by: string;
  readonly closed: number;
};

/** The last pages of the spreadsheet in which complaints stood, as it was kept: without a cause now and then. */
export const EARLIER_COMPLAINTS: readonly EarlierComplaint[] = [
  {
    number: 41,
    on: -330,
    customer: 'Kitchen maker',
    what: 'Covers scratched at the edge',
    place: 'Press 7',
    severity: 'Minor',
    done: '24 covers sent anew',
    cause: 'Stacked without paper',
    by: 'rolf',
    closed: -318,
  },
  {
    number: 42,
    on: -262,
    customer: 'Crane maker',
    what: 'Certificate missing in the delivery',
    place: 'Dock at Canal Street',
    severity: 'Minor',
    done: 'Sent by mail the same day',
    cause: '',
    by: 'freya',
    closed: -261,
  },
  {
    number: 43,
    on: -201,
    customer: 'Maker of cabinets',
    what: 'Thread M6 too tight on 60 brackets',
    place: 'Turning',
    severity: 'Major',
    done: 'All parts of the lot taken back and cut again',
    cause: 'The gauge was worn',
    by: 'leonie',
    closed: -150,
  },
  {
    number: 44,
    on: -118,
    customer: 'Kitchen maker',
    what: 'One pallet short',
    place: 'Dock at Canal Street',
    severity: 'Minor',
    done: 'Sent on the next tour',
    cause: 'Two orders with nearly the same number',
    by: 'freya',
    closed: -112,
  },
  {
    number: 45,
    on: -64,
    customer: 'Builder of lifts',
    what: 'Weld spatter on visible faces',
    place: 'Welding bays',
    severity: 'Major',
    done: 'Cleaned at the customer',
    cause: 'No cover sheet on the fixture',
    by: 'leonie',
    closed: -20,
  },
  {
    number: 46,
    on: -12,
    customer: 'Maker of cabinets',
    what: 'Label in the wrong language',
    place: '',
    severity: 'Minor',
    done: 'Labels sent by post',
    cause: '',
    by: 'freya',
    closed: 8,
  },
];
