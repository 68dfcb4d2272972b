/** What came up in the tool room; `story-line.ts` says how a line is read. */
export const TOOLS = `
nonconformity n | Die 4410 came back from sharpening 0.2 mm too short | Shim under one side only | Heights measured before and after grinding and written in the tool book | The grinder's zero had shifted | Measure twice and write it down
nonconformity n | Stripper plate of die 2207 built from soft steel | Worn out after 3,000 strokes | Plate made anew and hardened; steel bars are painted at the end | Two bars looked alike in the rack | Paint the bars
nonconformity l | Electrode for the key slot made mirrored | A day lost | The drawing is turned on the screen before cutting and looked at by a second person | | A second look
near_miss n | Die half tipped on the bench while being opened | It was on three blocks | Bench with a turning frame | | Build a turning frame
near_miss n | Grinding dust near the spark erosion bath | Dust and dielectric can burn | Grinder moved to the other wall, extraction of its own | | Move the grinder
incident l | Cut thumb on a fresh punch edge | Plaster | Edges are covered with a plastic profile until they are in the die | | Profiles at the bench
audit l | Three dies without number plates | Nobody knew whose they were | Plates fixed, two belonged to customers and were entered | | Fix plates, ask the customers
audit n | Customer's own tools not insured while with us | It stands in the contract | List sent to the insurer, value agreed | Nobody had read the clause | List and insure
risk h | Drawings of the oldest 60 dies exist on paper only | Water or fire would end them | All 60 scanned and stored in two places | | Scan ten a week
risk n | One wire erosion machine for everything | A repair takes three weeks | Agreement with a neighbour for emergencies, tried with one punch | | Find a neighbour and try it
opportunity n | Coat the punches of stainless jobs | They last 6,000 strokes | 19,000 strokes with the coating | | Coat one set and count
opportunity n | Standard die sets instead of drawn ones | Each new die costs a week of frame making | Four sizes in stock, last five dies used them | | Choose four sizes
opportunity l | Lend the height gauge to the press shop for trials | They walk over ten times a day | A second-hand gauge bought for the press shop | | Buy or lend
objective n | Deliver repaired dies on the promised day, nine of ten | It was six of ten | 38 of 40 in the last half-year | | Promise only after opening the die
objective n | Try-out of new dies in three rounds at most | It was five | Average 2.6 since the check before hardening | | Check before hardening
supplier n | Hardening shop returns plates bent | Grinding stock is not enough | Plates are hung, not laid; agreed and tried | | Visit the hardening shop
supplier l | Springs come without length marks | Mixed in one drawer | Supplier packs by length, drawers renamed | | Ask the supplier
project n | Tool book on the screen instead of the folder | Notes could not be read | All active dies entered, setters write into it | | Enter ten a week
project n | New racks for 200 dies with places by customer | Searching took twenty minutes | Found in two minutes, measured with ten dies | | Racks, places, list
concern l | Urgent repairs interrupt new dies five times a day | Nothing is finished | Two hours in the morning for repairs, the rest uninterrupted | | Agree hours with the press shop
complaint n | Customer's progressive die lost a pilot during our trial | It was their spare | Pilot made the same day, customer told at once and content | Not tightened after sharpening | A list for reassembly
near_miss l | Compressed air used to clean the bath | Mist in the face | Suction instead, nozzles locked away | | Suction
nonconformity n | Bending die springs back more than calculated | Angle 88 instead of 90 | Insert with an adjustable angle, setters content | Spring-back table is for mild steel | Adjustable insert
opportunity n | Simulate deep drawing before cutting steel | The last cup tore for three weeks | First two cups drawn well in the first try-out | | Rent the program for two dies
objective l | One day a month for putting the tool room in order | It got narrower every month | Done ten months out of ten | | Last Friday of the month
risk l | The small milling machine has no spare control board | Made 25 years ago | Board found and bought used, tested | | Look for a board
audit l | Master samples of two customers not marked as such | They were nearly sanded | Red box, list inside | | A red box
`;

/** What came up in maintenance; `story-line.ts` says how a line is read. */
export const MAINTENANCE = `
nonconformity n | Compressor 2 trips on hot afternoons | Presses lose pressure | Cooler cleaned and air led from the north side, no trip since | Air was sucked in above the oven | Lead the air from outside
nonconformity n | Oil leak at the hydraulic unit of press 6 | 20 litres a week | Seal and shaft replaced, dry for eight weeks | The shaft was scored and only the seal had been changed before | Shaft and seal
near_miss h | Main switch opened while a colleague was in the cabinet | He had just taken his hands out | Personal locks for everyone who opens a cabinet; used in all jobs since | One lock was passed around | A lock for each | Work on cabinets stopped until the locks came
near_miss n | Ladder slipped on oil beside the washer | He held on to the rail | Fixed steps instead of the ladder | | Fixed steps
incident n | Fall on the wet ramp in front of the gas store | Bruised hip, two days | Grip tape on the ramp, brushed every morning | The ramp was on nobody's list | Grip tape, and a name on the list
audit n | Crane 3 tested, sticker missing | The driver could not know | Sticker on, photograph in the file | | Sticker and photograph
audit n | Emergency lights not tested for nine months | Two of fourteen were dead | Lamps replaced, test is on the monthly round | The round was done from memory | The round has a list now
audit l | Spare parts shelf without minimum numbers | Empty when needed | Minimum for 40 parts, coloured cards | | Agree a minimum for each part
risk h | Fire dampers above the paint store cannot be reached | Nobody has tested them since they were built | Hatch cut, all four tested, one repaired | | Cut a hatch and test
risk n | Transformer oil is 30 years old | A failure stops both sites | Oil analysed, dried, next analysis in two years | | Have it analysed
opportunity n | Compressed air leaks cost as much as a car | 18 % of the air was lost at night | Loss down to 7 %, measured on a Sunday | | Find leaks with the ultrasonic gun, close them by size
opportunity n | Lamps in hall 2 to LED with presence sensors | Half of the night nobody is there | Power for light in hall 2 down by two thirds | | Hall 2 first
objective n | Planned maintenance done in its week, 90 % | It was 70 % | 93 % over six months | | Weekly talk with production about when
law h | Pressure vessels overdue for internal inspection | The inspector could shut them down | Both inspected and passed | The list of the previous owner had been taken over unread | Inspect, then check the whole list | Pressure lowered by half
law n | Refrigerant in the old dryer is being banned | It may not be refilled | Dryer exchanged, refrigerant taken back with a receipt | | Exchange before it needs refilling
supplier n | Service firm left the guard of the oven fan off | Found by the electrician | Everybody from outside is walked off by us before leaving | | A walk before signing
supplier l | Oil delivered in unmarked canisters | Nobody could say which | Sent back, marked ones came | | Send back
project n | Renew the roof of Canal Street above the racks | It drips on cartons | Renewed in two stages, dry through the storms | | Two stages, racks emptied by halves
project n | Power meters for the ten largest machines | One bill for everything | Ten meters read every hour | | Meters in two weekends
concern l | Draught at the gate of hall 1 | Stiff necks | Strip curtain, later a fast door | | Strip curtain
concern n | Machine faults are told by shouting | Half are forgotten | A card at each machine, emptied at eight and at two | | Cards
nonconformity n | Wash line temperature shows 8 degrees too much | Parts stay greasy | Sensor replaced and on the calibration list | It was on no list | Have it calibrated with the gauges
near_miss n | Fork of the lifting table came down slowly by itself | Valve worn | Valve replaced, tables tested under load once a year | | Test all tables
opportunity l | Repair pneumatic cylinders ourselves | New ones cost 180 | 14 repaired in a year | | Buy a set of seals
complaint l | Neighbour complains about the hum at night | The fan of the oven | Silencer fitted, neighbour invited and content | | Measure and fit a silencer
risk n | Nobody else has the passwords of the machine controls | One electrician | Sealed envelope in the safe, list checked twice a year | | An envelope
near_miss n | Wrong fuse size in the feeder cabinet | It would not have blown | All cabinets looked at, two more found and changed | | Look into all cabinets
`;
