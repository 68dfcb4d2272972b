/** Why a date was moved before it had passed; each could be said of any work. */
export const MOVE_REASONS: readonly string[] = `
The supplier put the delivery back by three weeks and told us today.
Two of us are ill; I would rather say so now than in a fortnight.
We want to see one full month of figures before we call it done.
The closing week is the only time the machine stands still.
It turned out that the other site needs the same, so we do both at once.
The first try did not convince the late shift; we change it and try again.
Waiting for the calibration certificate.
The order for the bed maker goes first this week.
I promised too early. This date I can keep.
The electrician is only here again after the holidays.
We found a second cause and want to take it along.
The drawing has to go to the customer once more.
The part is made, but the paint needs ten days.
The budget was released later than I had hoped.
The training can only be held when both shifts are in.
Our contact at the authority is on leave until the 14th.
Trial parts came out well, the customer asks for 50 more before he agrees.
Held up by the stocktaking.
The offer was twice what we thought; a second one is on its way.
The laboratory needs longer than it said.
We shall do it together with the annual maintenance and save a day.
I am away for two weeks and do not want it done without me.
The old rack has to be emptied first.
The software house delivers in the second week of the month.
Not a technical problem, simply too much at once; I have put it behind the returns.
The foundation must harden for 28 days.
Waits for the roofers, they wait for dry weather.
The new colleague starts on the first and shall learn it from the beginning.
Agreed with the head of the shop: after the large order.
We want to hear the safety committee first.
Missing one signature of the landlord.
The spare part went to the wrong address.
The sample is still in the climate chamber.
The press is booked solid until the 20th.
Half is done. The other half needs the crane, and the crane is in repair.
`
  .trim()
  .split('\n');

/** What people say beside an action. */
export const COMMENTS: readonly string[] = `
I can help on Thursday after two.
Please talk to the late shift before you decide, they do it differently.
Photograph of the place is in the file.
The customer asked about this on the telephone today. I told him where we stand.
We had the same thing four years ago, look into the old folder.
Works so far. Nobody has complained yet, which is a good sign here.
Do we really need a new part? There is one in the basement.
I have ordered the material.
Tried it on two machines. On the older one the bolt is too short.
Told both shifts at the handover.
Who pays for this, production or the building?
Thanks for the quick answer.
Please do not forget Canal Street.
Seen on my walk: it is in use.
The list was wrong by two lines, corrected.
Not before the weekend, the line runs until Saturday noon.
I would start with one machine and look.
Costs: 340. I think that is fine.
Spoke with the fire brigade, they agree.
Could we have this in large letters? I read it without glasses.
The first week was a bit of a nuisance, now nobody talks about it any more.
The apprentices built a sample.
It rained in again, but only at the old place.
Asked the maker: it is allowed.
It is not attention. The two boxes look the same.
I was against it and have changed my mind.
Measured again this morning, same value.
What do we do with the old ones?
Handed over to the early shift, note is at the machine.
Can somebody of purchasing come along to the supplier?
We stopped twice because of this today.
The insurer wants to see the report.
That is what I meant the first time.
Please write down why, next year nobody will remember.
Two operators asked me whether this stays. I said yes.
Bring the key back, please.
No news from the maker. I call every Tuesday.
Good work. I showed it to the visitors.
Short look with Marek, nothing loose.
The figures of the first month are in the folder on the shelf.
Do it properly, even if it takes a week longer.
Half of the team has seen it, the rest on Monday.
`
  .trim()
  .split('\n');

/** What somebody found who looked whether it had worked. */
export const CHECK_NOTES: readonly string[] = `
Looked twice on different days and once at night: still done the new way.
Counted for four weeks, no repeat.
Asked three people who do the work. All three knew and two found it better.
Took ten parts at random, all within.
The measure is in place and in use; the old habit is gone.
Figures of eight weeks before and after compared, clearly fewer.
Went there unannounced. In order.
The customer confirmed that nothing has come since.
Also found at the second site, works there too.
I tried to do it the old way and could not.
Six cards out of six are filled in properly.
The late shift does it as well, I stayed until nine.
Works. The sheet is a bit worn and should be printed anew.
Read the last 20 reports, the point does not come up any more.
Cheaper than thought and it holds.
Seen in the audit of the shop, nothing to say against it.
Nobody had to be reminded.
The values stand in the log since the day it was done.
Spoke to the newest colleague: she was shown it on her first day.
Stopped the machine and looked inside. As described.
`
  .trim()
  .split('\n');

/** What somebody found who looked and saw that it had not worked. */
export const FAILED_CHECKS: readonly string[] = `
It came back twice in three weeks. The cause must be another one.
Day shift yes, late shift no. Nobody had told them.
The sheet hangs there and nobody uses it.
Worked for the small lots only.
The part was changed on one machine, there are two.
Looked good for a month, then the list was full and no new one was printed.
The new guard was taken off again because cleaning takes too long. It needs a better one.
Values drift again since the weather has turned.
`
  .trim()
  .split('\n');

/** Why a finished action was opened again without a check. */
export const REOPEN_REASONS: readonly string[] = `
The same complaint came from another customer.
We forgot Canal Street.
The supplier fell back into the old habit after the holidays.
Closed too early: the training of the late shift is still missing.
The new machine has the same weakness.
`
  .trim()
  .split('\n');

/** Why an action was stopped. */
export const STOP_REASONS: readonly string[] = `
The job runs out, not worth changing the tool any more.
Solved by the new machine.
Tried twice, costs more than it brings. Better to say so.
The customer has withdrawn the part.
Twin of an action that Maintenance has already.
The law was changed, we are below the limit.
The idea is good, the year is not. We take it up with the budget.
The supplier has closed down.
`
  .trim()
  .split('\n');

/** Why an action passed to somebody else. */
export const HAND_OVER_REASONS: readonly string[] = `
Belongs to where the machine stands.
You know the supplier, I do not.
I am away for three weeks and it should not wait.
We agreed in the morning meeting that you take it.
It turned out to be an electrical matter.
You have the budget for it.
My desk is full; thank you for taking it.
`
  .trim()
  .split('\n');

/** What was done the second time, after the first had not been enough. */
export const SECOND_RESULTS: readonly string[] = `
Done again with both shifts, and this time they chose the way.
The real cause was one step earlier; changed there, and on the second machine as well.
Taught again, with a picture at the place; the old sheet is thrown away.
Fitted properly, with a screw that cannot be lost.
Agreed anew with the supplier, in writing and with a value.
Extended to Canal Street and to the small lots.
`
  .trim()
  .split('\n');

/** Where papers lie that are not on a screen. */
export const SHELVES: readonly (readonly [label: string, target: string])[] = [
  ['Test report on paper', 'Quality office, shelf 2, folder "Tests"'],
  ['Letter of the customer', 'Sales, binder by customer'],
  ['Photographs before and after', 'Drive P, folder "Before and after"'],
  ['Minutes of the morning meeting', 'Board in hall 1, pocket on the left'],
  ['Offer and order', 'Purchasing, binder of the year'],
  ['Sheet signed by both shifts', 'Press shop, desk of the setter'],
  ['Certificate of the laboratory', 'Quality office, shelf 4'],
];
