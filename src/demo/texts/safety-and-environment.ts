/** What came up about health and safety; `story-line.ts` says how a line is read. */
export const SAFETY = `
near_miss h | Evacuation in a real alarm took eleven minutes | It should be four | Second exit opened, wardens named for both shifts; three minutes forty in the next drill | The gate of hall 2 was blocked by crates and nobody counted heads | Wardens, free gates, a drill for each shift
near_miss n | First-aid box at Canal Street empty | Plasters of three years ago | Filled, sealed; broken seal means refill | | A seal
near_miss n | Contractor welded on the roof without a permit | Sparks on the felt | No permit, no key to the roof | The key hung in the open | The key is with the safety officer
incident n | Dust in the eye while blowing out a fixture | Doctor, no absence | Suction instead of blowing, glasses in a box at each place | Blowing is quicker | Suction at the fixture
incident h | Forklift drove over a foot in the yard | Bruised, the shoe held | Walkway with rails, no walking behind trucks; talked through with both shifts | Both took the short way in the rain | Roofed walkway | Yard closed for walkers
incident n | Solvent headache at the cleaning bench | Two people in a week | Solvent replaced by a water-based cleaner, parts tested | Extraction broken and reported by nobody | Replace the solvent
audit n | Lone work in the tool room on Saturdays without a rule | Nobody would notice | Call every hour, else two people | | A rule with two ways
audit n | Risk assessment of the robot cell older than the cell | It was rebuilt | Made anew with the people who work there | | Made anew with the operators
audit n | Four of twelve had no hearing test | Due every three years | All twelve tested, dates in the file | The firm that tests had closed | New firm
audit l | Safety signs in the welding bay painted over | | New ones | | New ones
audit n | Chemicals list does not match the shelves | 12 too many, 5 missing | Matches; 17 substances were thrown out | Anybody could buy a can | Purchasing asks the safety officer
concern h | People are afraid to report small injuries | Two told it in confidence | Managing director told all shifts that reports are thanked for, and thanked for the first ten | A report had once led to a warning | Say it at the presses, take the warning back
concern n | Dark and slippery way from the car park at six in the morning | Two slipped | Lamps and a gritted path | | Lamps first
concern n | Lifting aids are in the way and nobody uses them | Backs | Users chose two of five aids, three were given away | | Let the users choose
concern l | Coffee corner next to the degreasing bath | | Moved | | Move it
risk h | No rescue plan for somebody in the press pit | The fire brigade would take 12 minutes | Tripod, two trained per shift, practised with the brigade | | Plan and practise
risk n | Summer heat at the ovens | It gets hotter every year | Hours shifted to the morning above 32 degrees, agreed with staff | | Agree a plan
risk n | Asbestos suspected in the old roof felt | Holes are being drilled | Sampled by a laboratory: none in hall 1, some in hall 3, marked and closed | | Sample before any work
opportunity n | Ten minutes of safety talk by operators instead of by the officer | People listen to their own | 22 talks in a half-year, 31 small things done | | Begin in the press shop
opportunity l | Quiet hearing protection with a fitting | The foam ones stay in the pocket | Worn by 19 of 21 | | Fit two teams
objective n | Twice as many near misses reported as last year | We know a tenth | 64 instead of 27 | | Answer each within two days
objective n | Every head of team walks with an operator once a month | Offices see little | Ten months, 84 of 90 walks | | A date in the calendar
law n | Machinery file of the bought-in robot incomplete | A new regulation is coming | Maker sent it, gaps closed by our own assessment | | Ask the maker
law n | Electrical tests of hand tools overdue at Canal Street | 22 tools | Tested, three thrown away | | Test and put a date on it
law n | Fire extinguishers out of date at the paint store | Five | Exchanged | Contract had ended unnoticed | New contract
law l | Notice board law texts of 2014 | | New ones on the screen in the canteen | | On the screen
project n | Automatic gate between forklift way and walkers at Mill Lane | Mirror and paint are weak | Gate opens for one of the two only | | Plan with drivers
project n | Replace all ladders above two metres by platforms | Falls are our worst risk | 14 replaced, two kept with a permit | | Count, replace, permit
supplier n | Cleaning firm mixes two cleaners | Chlorine | Firm trained, one cleaner only | | One cleaner
nonconformity n | Eye wash bottle at the plating sample place expired | | Exchanged, all 16 looked at, dates in the calendar | | Dates
nonconformity n | Guard of the belt grinder held with wire | | Repaired, belt grinder looked at daily; all guards walked through | Screw lost, nobody told | A card for small faults
nonconformity n | Key of the lock-out board copied | Two keys are no lock | New locks, no copies | Somebody had lost his | Spare is in the safe
incident n | Box cutter cut through a glove | Stitches | Cutters with a safety blade, the old ones collected | The safety ones were blunt | Better ones chosen by packers
external_audit h | @-817 No consultation of workers about the risk assessments | The certification body raised it as a major point | Eleven assessments gone through with those who do the work, 23 changes | They were written in the office | Go through them at the machine | Plan of dates shown within the week
external_audit n | @-94 Emergency drill only on the day shift | The late shift had never done one | Late shift drilled twice, 4:10 and 3:30 | It was planned by people who go home at four | Plan by shift
near_miss n | Chain hoist hook without a latch | It held | Latch fitted, all hooks looked at with the crane test | | All hooks
`;

/** What came up about the environment; `story-line.ts` says how a line is read. */
export const ENVIRONMENT = `
incident n | Forty litres of drawing oil ran into the drain at Canal Street | The separator held | Drain covers at the gate, oil kept in a bunded cabinet; authority told and content | A drum was stored outside the bund "for a day" | Bunds and covers | Valve of the separator closed within minutes
incident l | Smoke from the paint burn-off oven | A neighbour called | Load halved, temperature curve corrected | Too much paint in one load | A limit per load
near_miss n | Delivery of acid to the wrong tank filling point | Noticed by the driver | Couplings that fit one tank only | Both were the same | Different couplings
audit n | Waste oil and emulsion in one container | Three times the price | Two containers, lids with pictures | The lids looked alike | Pictures
audit n | Environmental aspects last looked at before press 7 came | | Looked at with three people from the shop, compressed air is first now | | Look again
audit l | Hazardous waste slips not in order | | In order, missing two asked for | | Put in order
audit n | Separator emptied without a record | | Record and yearly date, log book at the separator | | A log book
nonconformity n | Cardboard in the metal skip | Charged as mixed waste | Press for cardboard next to the packing place | The way was 90 metres | A press at the place
nonconformity n | Cooling water runs through the weekend | 40 cubic metres | Valve closes with the machine | Nobody's job on Friday | A valve
complaint n | Noise of the scrap container at ten at night | Two neighbours | Emptied before eight, neighbours told | | Times agreed
complaint l | Litter of our packaging in the canal | | Net at the fence, walk on Fridays | | A net
risk n | Flood line of the canal is 30 cm below the racks | It rose to it last winter | Lowest shelf empty of oils, pumps tried, insurer content | | Empty the lowest shelf, buy pumps
risk n | Solvent store's ventilation has no alarm | | Alarm at the gate, tested monthly | | An alarm
opportunity n | Solar panels on the roof of hall 2 | The roof is being renewed anyway | 140 kW running, a fifth of the power | | Offer with the roof
opportunity n | Wash parts at 50 instead of 65 degrees | 30,000 kWh | Clean at 52, measured on 60 parts | | Try in steps
opportunity n | Sell the burn-off oven and send hooks away | Gas and smoke | Oven sold, hooks cleaned by water jet | | Compare a year
opportunity l | Paper towels to washable cloths | 2,000 rolls | Cloths in four teams | | Four teams
objective n | Electricity per tonne of parts down by 8 % | Power is our largest effect | 9.3 % in two years | | Air, light, oven, in this order
objective n | Solvents bought below 400 kg a year | It was 1,150 | 380 kg | | Replace two of three uses
objective l | Sort waste so that the mixed bin is emptied every second week | Weekly now | Every second week | | Bins at five places
law n | Permit for the paint line limits the hours | We want to paint a third shift | Changed permit, hours told to the authority | | Ask before the third shift begins
law n | Drain plan of Mill Lane from 1988 | The authority asks for a new one | Drains filmed, plan drawn, two breaks repaired | | Film the drains
law n | Energy audit due for the group of our size | | Done, four measures decided | | Order early
concern n | Oil mist on cars in the car park | | Fan of press 5 has a filter, cars stay clean | | Filter
supplier n | Waste carrier's licence ran out | We are liable | New licence seen, dates in the calendar | | Ask yearly
project n | Know the carbon footprint of the ten largest parts | Three customers ask | Ten calculated, one page each | | Two with a student, eight by ourselves
external_audit n | @-455 Emergency drill for an oil spill never held | The certification body asked when | Held at both sites, two covers were too heavy and replaced | It was thought to be covered by the fire drill | A drill with water
`;
