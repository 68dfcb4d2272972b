/** What came up in welding and assembly; `story-line.ts` says how a line is read. */
export const WELDING = `
nonconformity n | Pores in the seam of frame 8100 | The frame carries a patient | Gas flow checked at the torch every morning, pores gone after the leak was closed | A hose leaked behind the bench | Flow meter at the torch
nonconformity n | Frames warp by 3 mm across the diagonal | Legs wobble on a flat floor | Welding order changed and shown on a picture; 0.8 mm at most | Everybody welded in the order that suited the arm | Fix the order with pictures
nonconformity h | Welder's approval had run out for five weeks | Seams of the farm machine parts were not covered | Test passed, seams of the five weeks looked at and two tested; dates are in the leader's calendar | The date stood only in a folder | Dates three months ahead in the calendar | Work given to an approved welder
nonconformity l | Spatter left on inner corners | Sharp to the touch | Spray used before, not after; corners on the final check | | Spray before welding
complaint n | Screws missing in 6 of 40 assembled brackets | The fitter had to find some on site | Screws come counted in a tray; an empty tray means done | Screws were taken from a box by hand | Count into trays
complaint n | Rubber feet fall off medical stools | Complaints from a ward | Feet pressed with a tool, pull test on every tenth stool | They were pushed in by thumb | A pressing tool and a test | New feet sent with an instruction
complaint h | Weld on a tow eye cracked in use | A trailer could come loose | Joint changed from fillet to full penetration, tested to twice the load, all 22 exchanged | The drawing asked for a fillet and nobody questioned it | Engineer looks at all load-bearing joints | Customer stopped the trailers within a day
near_miss h | Grinding sparks into the solvent rags | A small fire, out in seconds | Rags in a bin with a lid outside, curtain between grinding and cleaning | Both were done at the same bench | Separate the two jobs | Bench cleared
near_miss n | Gas bottle not chained while being changed | It stood alone in the aisle | Trolley with a chain, two hooks at the wall | The chain was too short for the new bottles | Longer chains
near_miss n | Welding curtain left open to the walkway | A visitor looked into the arc | Curtain closes by its own weight | | Self-closing curtain
incident n | Burn through a worn glove | First aid, no absence | Gloves changed every month, a box at the bench | Gloves were asked for at the office and nobody went | A box at the bench
incident n | Back strain from lifting a 34 kg frame alone | Three days of absence | Lifter in place, everything above 20 kg is lifted with it | The lifter was in the other bay | A second lifter
audit n | Filler wire without batch number on two benches | It could not be traced | Reel ring stays on the reel, number is on the job card | The ring is taken off because it rattles | Keep the ring with a clip
audit l | Torque wrench stored at its set value | It loses its setting | Wrench stored at zero, sign at the hook | | A sign at the hook
audit n | Welding fume extraction switched off on one bench | It was cold in the draught | Arm moved, air warmed in winter; on in five of five looks | The outlet blew on the neck | Turn the outlet
risk n | Assembly drawing exists in a head only for the old gate lock | She retires in two years | Drawn and photographed with her, built once by somebody else | | Draw, photograph, let somebody build it
risk h | Welding robot's programs have no second copy | A dead disk would cost six weeks | Copied to the server every night, restored once as a test | | Copy and restore once
opportunity n | Weld the shelf brackets with the robot instead of by hand | 11,000 a year | Robot welds in 48 seconds, by hand it was 130 | | Fixture and trial
opportunity l | Use the customer's own returnable boxes | Cardboard for every fourth delivery | Boxes circulate | | Agree with the customer
objective n | Right first time in final assembly above 97 % | 93 % last year | 97.6 % over the last quarter | | Take the two most frequent faults each month
concern n | Nobody knows whom to ask on the late shift | Problems wait until morning | Name and number of the person in charge on the board, every day | | A name on the board
concern n | Too dark at the assembly benches | Errors and tired eyes | 750 lux at the bench, measured | | Measure and add lamps
supplier n | Zinc coating too thick on nuts | They bind at the third turn | Thickness agreed at 8 micrometres, first three lots measured | We had ordered "galvanised" and no more | Write the thickness into the order
supplier l | Rubber from the new maker smells strongly | The ward refused stools | Back to the old maker for medical furniture | | Decide by customer
nonconformity n | Stool columns assembled with the wrong grease | They squeak in the cold | Grease guns coloured like the tube; columns cleaned and refilled | Two tubes look the same | Colours
nonconformity n | Rivets loose on 12 covers | Rattle | Rivet length by thickness on a card, gauge at the tool | Two lengths in one box | Two boxes, two colours
project n | Assembly line for the adjustable bed foot | New customer, 400 a week | Line runs, 82 a day with three people | | Layout with the people who will work there
law n | Hexavalent fume of stainless welding against the limit | Cancer risk, strict limit | Measured with the new arm: one tenth of the limit | | Measure with and without the new arm
law n | Traceability of parts for medical furniture | The rule asks for ten years | Labels carry order and week; one stool traced back to its coil in 20 minutes | | Labels and a trial
external_audit n | @-93 Repair welds not recorded on frame 8100 | The certification body saw a repair without a record | Repairs are written on the job card with who and where; ten cards looked at | The card had no line for it | A line on the card
external_audit l | @-817 Expired test certificate on the pull tester | It was found on the first tour | Tester calibrated, is on the gauge list | It had been bought by assembly without telling anyone | Put it on the list
near_miss n | Frame slid off the trestle during turning | Nobody stood there | Trestles with a lip, turning by two | | Trestles with a lip
nonconformity n | Seam missing on 2 of 300 ladder hooks | Found by the customer's inspector | Seams are counted by colour marks before the part leaves the fixture | Interrupted by a phone call, continued at the wrong seam | Mark each seam; no phone at the fixture
`;
