/** Whether those of top management take their seats at management reviews. */
import type { MeetingOn } from '../../../meetings/rules/facts.ts';
import type { Ids } from '../evidence.ts';

export type ChairCounts = {
  /** Seats of top management at the reviews of W of which it was noted who took them; `empty`: nobody, or a deputy. */
  readonly seats: { readonly all: number; readonly empty: number };
  /** Reviews with an empty one, the latest first. */
  readonly emptySeats: Ids;
  /**
   * The last review of twelve months, where its top person was absent. That is whoever was planned in the chair, if of
   * top management on that day; a deputy in that seat is not counted as absence. Where nobody of top management was
   * planned in the chair, it is any of them, and `personId` is null: then none of them was there.
   */
  readonly absent: { readonly meetingId: string; readonly personId: string | null } | null;
  /** People of top management whose seat a deputy filled at the last two reviews at which they had one, by id. */
  readonly deputies: readonly { readonly personId: string; readonly meetings: Ids }[];
  /** The last review, where it lies in W, and so many seats of top management were all taken by those who hold them. */
  readonly attended: { readonly meetingId: string; readonly seats: number } | null;
};

const seatsOfTop = ({ seats }: MeetingOn) => seats.filter(({ top }) => top);

function absentFrom(review: MeetingOn): ChairCounts['absent'] {
  const seats = seatsOfTop(review);
  const chair = seats.find(({ personId }) => personId === review.chairId);
  if (chair !== undefined) {
    const { personId, attendance } = chair;
    return attendance === 'absent' ? { meetingId: review.id, personId } : null;
  }
  const nobody = seats.every(
    ({ attendance }) => attendance === 'absent' || attendance === 'deputy',
  );
  return nobody ? { meetingId: review.id, personId: null } : null;
}

function attendedBy(review: MeetingOn): ChairCounts['attended'] {
  const seats = seatsOfTop(review);
  return seats.length > 0 && seats.every(({ attendance }) => attendance === 'present')
    ? { meetingId: review.id, seats: seats.length }
    : null;
}

/** Counts everything of {@link ChairCounts}; `reviews` are those of twelve months, the latest first. */
export function countChairs(
  reviews: readonly MeetingOn[],
  inWindow: (review: MeetingOn) => boolean,
  ids: (of: readonly MeetingOn[]) => Ids,
): ChairCounts {
  const noted = reviews.flatMap((review) =>
    seatsOfTop(review)
      .filter(({ attendance }) => attendance !== null)
      .map(({ personId, attendance }) => ({ review, personId, attendance })),
  );
  const counted = noted.filter(({ review }) => inWindow(review));
  const empty = counted.filter(({ attendance }) => attendance !== 'present');
  const people = [...new Set(noted.map(({ personId }) => personId))].toSorted();
  const deputies = people.flatMap((personId) => {
    const lastTwo = noted.filter((seat) => seat.personId === personId).slice(0, 2);
    const twice = lastTwo.length === 2 && lastTwo.every((seat) => seat.attendance === 'deputy');
    return twice ? [{ personId, meetings: ids(lastTwo.map(({ review }) => review)) }] : [];
  });
  const [last] = reviews;
  return {
    seats: { all: counted.length, empty: empty.length },
    emptySeats: ids(empty.map(({ review }) => review)),
    absent: last === undefined ? null : absentFrom(last),
    deputies,
    attended: last !== undefined && inWindow(last) ? attendedBy(last) : null,
  };
}
