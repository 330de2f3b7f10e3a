"""English words and phrases for the things and actions of news, by concept; see the Vietnamese table.

Phrases are compared stemmed (`stems.stem`), so that one form of a regular verb or noun is enough.
"""

CONCEPTS: dict[str, str] = {
    "die": (
        "die, death, dead, died, pass away, passed away, fatality, lose his life, lost their lives, perish, "
        "succumb, death toll, fatal, fatally, lost her life, loss of life, pronounced dead, declared dead, "
        "confirmed dead, found dead, left dead, dead at the scene, died instantly, died of his injuries, died "
        "from his injuries, died in hospital, bled to death, deceased, deadly, deadliest, breathed his last"
    ),
    "survive": (
        "survive, survivor, alive, survival, escaped death, cheated death, lived through, pulled out alive, "
        "made it out alive, escaped with his life, escaped with their lives, narrowly escaped, narrow escape, "
        "lived to tell, out of danger"
    ),
    "kill": (
        "kill, murder, slay, slain, homicide, stab to death, shot dead, gun down, murderer, manslaughter, "
        "killer, fatally shot, fatally stabbed, beaten to death, shot to death, hacked to death, bludgeon, "
        "massacre, assassinate, assassination, claimed the life, bloodbath, took the lives of"
    ),
    "injure": (
        "injure, injury, injuries, wound, hurt, burn, were hurt, was hurt, people hurt, badly hurt, seriously "
        "hurt, got hurt, hurt in, suffered burns, severe burns, burn injuries, broken leg, broken arm, broken "
        "bones, fracture, concussion, bruise, head trauma, maim, suffered cuts, critically injured, life "
        "threatening injuries, serious injuries, minor injuries"
    ),
    "unhurt": (
        "unhurt, unharmed, uninjured, unscathed, no injuries, not injured, not hurt, were not injured, was "
        "not injured, no one was hurt, nobody was hurt, no one was injured, nobody was injured, safe and "
        "sound, safe and well, no casualties, without injury, without a scratch, escaped injury, escaped "
        "serious injury"
    ),
    "miss": (
        "missing, unaccounted, unaccounted for, still missing, reported missing, went missing, feared "
        "missing, lost at sea, disappeared, disappearance, vanished, not been found, have not been found, "
        "whereabouts unknown, whereabouts are unknown, whereabouts were unknown, last seen"
    ),
    "body": (
        "body, corpse, remains, bodies, dead body, body was found, human remains, skeletal remains, skeleton, "
        "cadaver, mortal remains"
    ),
    "victim": "victim, casualty, the deceased",
    "shoot": (
        "shoot, shot, gunfire, open fire, opened fire, fire a shot, gunshot, fired, shootout, gun battle, "
        "gunfight, exchange of fire, exchange of gunfire, volley of shots, hail of bullets, shots were fired, "
        "shots fired, fired shots, fired several shots, fired at the, gunshot wound, pulled the trigger, "
        "sniper fire, drive by shooting, sprayed bullets, shooting spree, gun violence, bullet wound, riddled "
        "with bullets"
    ),
    "stab": (
        "stab, stabbing, knife attack, knifepoint, stab wound, knife wound, machete attack, knifeman, "
        "wielding a knife, brandishing a knife, stabbing spree, attacked with a knife, plunged a knife"
    ),
    "hit": (
        "beaten, hit, punch, struck, beat up, severely beaten, badly beaten, savagely beaten, brutally "
        "beaten, beaten by a mob, punched in the, slapped her, slapped him, slapped in the face, struck him "
        "in the face, physically assaulted, aggravated assault, common assault, charged with assault, assault "
        "charge, assault and battery, grievous bodily harm, actual bodily harm, manhandle, pummel, pistol "
        "whip, head butt"
    ),
    "strangle": "strangle, choke, strangulation, throttled, chokehold, garrotte, strangled to death, garotte",
    "flee": (
        "flee, fled, escape, get away, got away, run away, ran away, getaway, bolt, abscond, made off, made "
        "his escape, made their escape, made good their escape, jailbreak, prison break, broke out of prison, "
        "sped off, sped away, drove off, fled the scene, left the scene, ran off, took to his heels, on the "
        "lam, gave police the slip, went into hiding, jump bail, skipped bail, scarper, bolted from"
    ),
    "chase": (
        "chase, pursue, pursuit, give chase, high speed chase, car chase, in hot pursuit, hot on the heels, "
        "ran after, went after the thief, police pursuit, pursuer"
    ),
    "ambush": (
        "ambush, lie in wait, stake out, lay in wait, lying in wait, stakeout, were ambushed, set a trap, "
        "laid a trap"
    ),
    "surrender": (
        "surrender, turn himself in, turned himself in, turn herself in, give himself up, gave himself up, "
        "turned themselves in, gave herself up, gave themselves up, handed himself in, handed herself in, "
        "laid down their arms, lay down arms, walked into a police station, capitulate, capitulation, white "
        "flag"
    ),
    "find": (
        "find, found, recover, discover, locate, discovery, spot, retrieve, pull from, unearth, uncover, came "
        "across, stumbled upon, stumbled across, tracked down, fished out, dug out, retrieval, recovered from "
        "the wreckage, recovered the body, bodies were recovered, body was recovered, was recovered from, "
        "were recovered from, salvage, made the discovery, excavated"
    ),
    "search": (
        "search, hunt, comb, look for, manhunt, searchers, search effort, search operation, search party, "
        "search and rescue, search mission, scour, trawl through, dragnet, hunting for, trying to trace, "
        "trying to locate, looking for the suspect, looking for survivors, looking for the missing, comb "
        "through, sift through the rubble, sweep of the area, sonar scan"
    ),
    "rescue": (
        "rescue, save, saved, pull to safety, evacuated by, rescuer, rescue operation, rescue effort, rescue "
        "team, rescue worker, saved the lives, saved his life, saved her life, saved their lives, plucked "
        "from, plucked to safety, brought to safety, led to safety, hoisted to safety, winched to safety, "
        "winched aboard, lifeboat crew, freed from the wreckage, cut free, pulled alive, hauled to safety, "
        "picked up by a passing"
    ),
    "police": (
        "police, police officer, officer, patrolman, policeman, cop, policewoman, law enforcement, constable, "
        "constabulary, gendarme"
    ),
    "detective": (
        "detective, investigator, inspector, sleuth, homicide detective, crime squad, detective constable, "
        "homicide squad, plainclothes, plain clothes, undercover officer, murder squad, private eye"
    ),
    "traffic_police": (
        "traffic police, highway patrol, state trooper, traffic officer, highway patrolman, trooper, state "
        "police, traffic cop, motorway police, roads policing, motorcycle cop, traffic warden"
    ),
    "riot_police": (
        "riot police, swat, tactical team, swat team, riot squad, anti riot, armed response, tactical unit, "
        "tactical officers, special weapons and tactics, riot gear, counterterrorism police, counter "
        "terrorism police, elite police, commandos, armed police"
    ),
    "sheriff": (
        "sheriff, deputy sheriff, sheriff's deputies, deputies, sheriff's office, sheriff's department, "
        "sheriff's officials, sheriff's spokesman, sheriff's detectives"
    ),
    "marshal": "marshals, marshal, u.s. marshals, federal marshals, fugitive task force, deputy marshal",
    "federal_agent": (
        "fbi, federal agents, fbi agents, dea, federal bureau of investigation, federal investigators, "
        "special agent, federal officers, immigration agents, ice agents, homeland security investigations, "
        "federal law enforcement, undercover agent"
    ),
    "border_guard": (
        "border guard, border police, border patrol, coast guard, border agents, coastguard, border force, "
        "border troops, immigration officers, border officials, frontier guards"
    ),
    "customs": "customs, customs officers, customs authorities, customs house",
    "militia": (
        "militia, civil defence, civil guard, militiaman, militiamen, paramilitary, home guard, national "
        "guard, civil defense, auxiliary police, reservists"
    ),
    "guard": (
        "security guard, watchman, doorman, bouncer, guards, bodyguard, security officer, prison guard, "
        "security staff, security detail, security personnel, corrections officer, gatekeeper, sentry, "
        "minders, private security, prison officer"
    ),
    "vigilante": (
        "vigilante, vigilantism, citizen's arrest, neighborhood watch, neighbourhood watch, mob justice, "
        "street justice"
    ),
    "resident": (
        "resident, local, villager, neighbor, neighbour, local people, townspeople, inhabitant, townsfolk, "
        "dweller, citizen, islander, householder, members of the community, civilians, community members, "
        "locals say"
    ),
    "bystander": (
        "bystander, passer-by, passerby, onlooker, pedestrian, passersby, good samaritan, rubbernecker"
    ),
    "fisherman": (
        "fisherman, fishermen, fishing boat, fishing crew, fishing vessel, angler, fishing trawler, shrimp "
        "boat, lobsterman, fisherfolk, deckhand, crabber, fishing fleet"
    ),
    "firefighter": (
        "firefighter, fire brigade, fire crew, fire department, fire service, fireman, firemen, fire engine, "
        "fire truck, fire officials, fire chief, fire and rescue, fire marshal, firehouse, fire officer, fire "
        "station, fire rescue, ladder truck"
    ),
    "soldier": (
        "soldier, troop, serviceman, servicemen, infantryman, infantry, paratrooper, private first class, "
        "servicewoman, service member, peacekeeper, army sergeant, lance corporal, mercenary, sniper, "
        "servicemember, army officer, draftee, guardsman"
    ),
    "doctor": (
        "doctor, physician, surgeon, medic, paramedic, medical staff, health worker, healthcare worker, "
        "emergency medical technician, ambulance crew, general practitioner, paediatrician, pediatrician, "
        "psychiatrist, cardiologist, neurosurgeon, dentist, clinician, medical team, obstetrician, "
        "anaesthetist, anesthesiologist, health care worker"
    ),
    "nurse": "nurse, midwife, nursing staff, registered nurse, caregiver, matron, carer, care assistant",
    "driver": "driver, motorist, chauffeur, at the wheel, behind the wheel, trucker",
    "captain": "captain, skipper, ship master, helmsman, master of the vessel",
    "mate": (
        "first mate, first officer, co-pilot, copilot, chief mate, second mate, second officer, third mate"
    ),
    "pilot": "pilot, airman, aviator, airline pilot, student pilot, flight instructor",
    "authority": (
        "authority, authorities, official, officials said, government official, local official, senior "
        "official, officialdom, city official, state official, county official, health official, according to "
        "officials, federal official, officials told, public official, regional official, officials believe, "
        "officials have, military official, officials were, top official, city hall, local council, council "
        "officials"
    ),
    "arrest": (
        "arrest, detain, apprehend, take into custody, took him into custody, taken into custody, handcuff, "
        "catch, caught, capture, nab, seize him, took into custody, custody, detention, in custody, into "
        "custody, in police custody, held in custody, remanded in custody, remanded, held by police, being "
        "held without bail, took her into custody, took them into custody, taken into police custody, in "
        "handcuffs, caught red handed, was caught by police, were caught by police, captured alive, "
        "recaptured, collared, round up suspects, booked into jail, made arrests, busted, put in handcuffs, "
        "led away by police, lock him up"
    ),
    "release": (
        "release, free, set free, freed, released on bail, released from, released from prison, released from "
        "jail, released from custody, released on bond, released on parole, released without charge, released "
        "pending, released after questioning, release of hostages, release of prisoners, release the "
        "hostages, was freed, were freed, been freed, freed from, freed on, freed after, walked free, free on "
        "bail, parole, prisoner swap, prisoner exchange, out on bail, out of jail, out of prison, bailed out "
        "of jail"
    ),
    "prison": (
        "prison, jail, behind bars, penitentiary, correctional facility, detention center, detention centre, "
        "correctional institution, lockup, maximum security, jailhouse, gaol, detention facility, penal "
        "colony"
    ),
    "sentence": (
        "sentence, jailed for, imprisoned for, prison term, years in prison, years in jail, jail term, "
        "imprisonment, sentenced to, jail sentence, prison sentence, life sentence, suspended sentence, life "
        "in prison, life imprisonment, life without parole, years behind bars, months in jail, months in "
        "prison, sent to prison, sent to jail, serve time, probation, custodial sentence, community service, "
        "house arrest, jail time, prison time, put behind bars, minimum term, months imprisonment, imprisoned"
    ),
    "prisoner": (
        "prisoner, inmate, detainee, captive, internee, death row inmate, prisoner of war, lifer, pow, "
        "parolee, on death row"
    ),
    "investigate": (
        "investigate, investigation, probe, inquiry, looking into, investigative, under investigation, opened "
        "an investigation, launched an investigation, criminal investigation, enquiry, fact finding, inquest, "
        "opened a probe, launched a probe, piece together, trying to determine, working to determine, get to "
        "the bottom of, forensic work, following leads, ongoing investigation"
    ),
    "question_act": (
        "interrogate, interview by police, spoke with detectives, questioned, speak with investigators, "
        "interrogation, interrogator, questioned by police, questioned by detectives, questioned by "
        "investigators, being questioned, was questioned, were questioned, questioned over, questioned about "
        "the, questioned the suspect, taken in for questioning, brought in for questioning, for questioning, "
        "under questioning, subpoena, interviewed by detectives, interviewed by investigators, cross examine, "
        "cross examination, grilled by, took a statement"
    ),
    "suspect": (
        "suspect, gunman, assailant, attacker, perpetrator, culprit, shooter, offender, accomplice, "
        "mastermind, ringleader, armed man, masked men, wrongdoer, hijacker, felon, co conspirator"
    ),
    "defendant": "defendant, accused, the accused, codefendant",
    "steal": (
        "steal, theft, stole, stolen, thief, thieves, loot, larceny, shoplift, shoplifter, pickpocket, "
        "pilfer, pinched from, made off with, made away with, got away with cash, plunder, purloin, grand "
        "theft"
    ),
    "rob": (
        "rob, robbery, robber, hold up, heist, armed robbery, bank robbery, held up at gunpoint, at gunpoint, "
        "mugged, mugger, stickup, ram raid, bag snatching, purse snatching, bandit, snatched a bag, piracy at "
        "sea, carjack"
    ),
    "burgle": (
        "break in, broke into, burglary, burglar, breaking and entering, forced entry, forced their way into, "
        "forced his way into, smash and grab, prised open, pried open, burglarise, burglarize, housebreaking, "
        "home invasion, ransack, jemmied, intruder, cracked the safe, safe cracking, sneaked into the house, "
        "snuck into"
    ),
    "kidnap": (
        "kidnap, abduct, abduction, hostage, kidnapper, captor, held captive, hostage taker, hostage taking, "
        "hostage situation, held hostage, ransom, ransom demand, abductor, held against her will, held "
        "against his will, unlawful imprisonment, false imprisonment, held for ransom"
    ),
    "rape": (
        "rape, sexual assault, molest, rapist, gang rape, sexually assaulted, sexually abused, sexual abuse, "
        "sex attack, sex offence, sex offense, sex offender, indecent assault, molestation, molester, sexual "
        "misconduct, sexual harassment, sexually harassed, grope, statutory rape, lewd acts, pedophile, "
        "paedophile, sexual violence, sex crime"
    ),
    "smuggle": (
        "smuggle, smuggling, traffic in, trafficking, smuggler, traffickers, drug trafficking, drug dealing, "
        "drug dealer, drug ring, drug lord, drug kingpin, drug cartel, human trafficking, people smuggling, "
        "contraband, illegal trade, illegally transporting, illegally imported, illegal shipment, drug mule, "
        "bootleg, gunrunning, gun running, possession with intent"
    ),
    "drug": (
        "drug, narcotic, opioid, fentanyl, controlled substance, ketamine, illegal substance, banned "
        "substances"
    ),
    "heroin": "heroin, diamorphine",
    "cocaine": "cocaine",
    "meth": "methamphetamine, crystal meth, meth, amphetamine, yaba",
    "ecstasy": "ecstasy, mdma",
    "cannabis": "cannabis, marijuana, pot plants, hashish, hemp, pot shop",
    "unroof": (
        "lose their roofs, lost their roofs, unroofed, tore the roof off, tore off the roof, tore roofs off, "
        "ripped the roof off, ripped roofs off, ripped off the roof, ripped off roofs, tore off roofs, torn "
        "off the roof, blew the roof off, blew roofs off, blew off the roof, blew off roofs, lost its roof, "
        "roof blown off, roof was ripped off, roof was blown off, peeled off roofs, peeled the roof"
    ),
    "cheat": (
        "defraud, fraud, swindle, scam, embezzle, embezzlement, misappropriate, cheat, cheater, fraudster, "
        "fraudulent, fraudulently, con man, conman, con artist, conned, swindler, scammer, duped, ponzi "
        "scheme, pyramid scheme, phishing, dishonestly, deceit, deception, trick into, tricked out of, bilk, "
        "embezzler, siphoned off, misappropriation, pocketed the money, market manipulation, false "
        "accounting, cook the books, identity theft, impersonate, wire fraud, rip off"
    ),
    "counterfeit": (
        "counterfeit, fake, forged, forgery, bogus, knockoff, imitation goods, pirated, phony, phoney, fake "
        "passport, false documents, false passport, fake goods, fake notes, counterfeiter, forger, falsified "
        "documents, fraudulent documents"
    ),
    "accuse": (
        "accuse, accusation, allege, allegation, accuser, allegedly, claims of wrongdoing, point the finger, "
        "levelled accusations, leveled accusations, finger pointing, suspected of, lay the blame, "
        "incriminate, implicate, implicated in, whistleblower complaint"
    ),
    "charge": (
        "charge, indict, indictment, prosecute, prosecution, charged with, charged for allegedly, charged in "
        "connection, charged over, face charges, criminal charge, murder charge, felony charge, charges "
        "against, charges were filed, filed charges, pressed charges, brought charges, dropped charges "
        "against, charge sheet, arraign, arraignment, criminal complaint, criminal case against, charges of "
        "murder, charges of fraud, fraud charges, corruption charges, count of murder, counts of fraud"
    ),
    "trial": (
        "trial, hearing, court hearing, proceedings, on trial, stand trial, put on trial, went on trial, goes "
        "on trial, murder trial, criminal trial, fraud trial, jury trial, trial began, trial opened, at "
        "trial, awaiting trial, his trial, her trial, their trial, retrial, mistrial, pretrial hearing, "
        "preliminary hearing, sentencing hearing, bail hearing, remand hearing, legal proceedings, court "
        "proceedings, appeared in court, appeared before a judge, appeared before magistrates, court martial, "
        "court appearance, tried in absentia, opening statement, closing argument, in the dock, day in court, "
        "court case, tried in court"
    ),
    "verdict": (
        "verdict, ruling, rule, judgment, convict, conviction, find guilty, found guilty, court ruling, ruled "
        "that, landmark ruling, handed down a ruling, in its ruling, ruled in favour of, ruled in favor of, "
        "ruled against, finding of guilt, guilty verdict, returned a verdict, guilty on all counts, guilty "
        "of, judgement, upheld the conviction, court decided, court decision, judicial decision, held liable, "
        "found liable, jury found, ruling by the, ruling on, ruling came"
    ),
    "acquit": (
        "acquit, acquitted, acquittal, cleared of, exonerate, exoneration, not guilty, found not guilty, not "
        "guilty verdict, cleared him of, cleared her of, cleared of all charges, charges were dropped, "
        "charges dropped, dropped the charges, case was dismissed, wrongful conviction, wrongly convicted, "
        "miscarriage of justice, conviction was quashed, conviction was overturned, absolved of"
    ),
    "appeal": (
        "appeal, appeal against, lodge an appeal, filed an appeal, appealed the verdict, appeal the ruling, "
        "appeal the decision, appeal the conviction, appeal the sentence, on appeal, lost his appeal, lost "
        "her appeal, won his appeal, right to appeal, pending appeal, appealed to the court, appellant, "
        "appeal hearing, rejected the appeal, plan to appeal, intends to appeal"
    ),
    "confess": (
        "confess, admit, acknowledge, plead guilty, pleaded guilty, admission, confession, own up, guilty "
        "plea, plead guilty to, pled guilty, plea deal, plea bargain, come clean, admitted guilt, admitted "
        "responsibility, admitted wrongdoing, made a full confession"
    ),
    "deny": (
        "deny, denied, denial, reject, dismiss, plead not guilty, pleaded not guilty, protest innocence, pled "
        "not guilty, not guilty plea, protested his innocence, protested her innocence, maintained his "
        "innocence, maintained her innocence, professed his innocence, refuted, rebut, rebuttal, rejected the "
        "allegations, rejected the accusation, rejected accusations, rejected claims, denied wrongdoing, "
        "disavow, disown, no truth to, no truth in, baseless, unfounded, groundless, repudiate, disputed "
        "claims"
    ),
    "court": "court, tribunal, courtroom, courthouse, magistrates court, trial court",
    "high_court": (
        "high court, court of appeals, appeals court, appellate court, superior court, circuit court of "
        "appeals, appeals panel, appeals judges, court of session"
    ),
    "supreme_court": (
        "supreme court, highest court, top court, constitutional court, apex court, court of cassation"
    ),
    "judge": (
        "judge, justice, magistrate, chief justice, associate justice, jurist, judicial panel, the justices, "
        "judiciary, his honour"
    ),
    "jury": "jury, juror, jurors, jury foreman, juries",
    "prosecutor": (
        "prosecutor, attorney general, district attorney, prosecuting, prosecution lawyer, special counsel, "
        "district attorney's office, state's attorney, us attorney, independent counsel, prosecution service, "
        "deputy district attorney, solicitor general"
    ),
    "lawyer": (
        "lawyer, attorney, counsel, solicitor, barrister, law firm, legal team, public defender, legal "
        "representative, legal adviser, litigator, defence team, defense team"
    ),
    "witness": "witness, eyewitness, saw it happen",
    "lawsuit": (
        "lawsuit, suit, legal action, litigation, class action, libel suit, civil complaint, legal battle, "
        "defamation case"
    ),
    "sue": (
        "sue, filed a lawsuit, take to court, suing, is suing, sued for, file suit, brought a lawsuit, "
        "brought suit, took legal action, plaintiff, claimant, litigant, civil suit, civil claim, countersue, "
        "countersuit, seeking damages, legal challenge"
    ),
    "settle": (
        "settlement, settle out of court, settled, out of court settlement, reach a settlement, settle the "
        "lawsuit, settle the case, settle the dispute, settle claims, settle allegations, settlement "
        "agreement, settlement deal, cash settlement, legal settlement, divorce settlement, settled the suit, "
        "agreed to settle, mediation, mediate, mediator, arbitration, arbitrate, conciliation"
    ),
    "fine": (
        "fine, fined, penalty, a fine of, hefty fine, civil penalty, financial penalty, monetary penalty, "
        "penalty of up to, penalty notice, fixed penalty, pay a penalty, speeding ticket, parking ticket"
    ),
    "bail": (
        "bail, bond, bail set at, posted bail, denied bail, granted bail, on bail, post bond, bond set at, "
        "surety, cash bond, without bail, bond hearing"
    ),
    "evidence": "evidence, exhibit, fingerprint, dna sample, dna test",
    "gun": (
        "gun, pistol, handgun, rifle, firearm, shotgun, revolver, assault rifle, sniper rifle, hunting rifle, "
        "semiautomatic, semi automatic, airgun, carbine, sidearm, service weapon, automatic weapon, long gun, "
        "musket"
    ),
    "knife": (
        "knife, knives, machete, blade, pocketknife, switchblade, dagger, cleaver, box cutter, sword, bayonet"
    ),
    "bomb": (
        "bomb, grenade, explosive device, land mine, landmine, ied, explosives, detonator, suicide vest, "
        "dynamite, cluster munition, unexploded ordnance, booby trap"
    ),
    "weapon": (
        "weapon, arms, warhead, ammunition, weaponry, munition, arms cache, arsenal, bullet, artillery, "
        "armaments, military hardware, shell casing, howitzer, mortar shell, baseball bat, live rounds, arms "
        "race"
    ),
    "motive": (
        "motive, quarrel over, argument over, dispute over, motivated by, motivation, row over, dispute with, "
        "feud, argument with, quarrel, jealous, jealousy, revenge, grudge, vendetta, out of spite, domestic "
        "dispute"
    ),
    "cause": (
        "cause, reason, due to, because of, caused by, blame, root cause, cause of the fire, cause of the "
        "crash, cause of death, attributed to, stemmed from, triggered by, sparked by, as a result of, owing "
        "to, on account of, led to the, resulted from, contributing factor, blamed on, short circuit, caused "
        "the fire, the culprit was"
    ),
    "loot_value": (
        "worth of goods stolen, street value, estimated street value, stolen goods, stolen property, worth of "
        "jewelry, worth of jewellery, worth of drugs, worth of merchandise, got away with, worth of goods, "
        "items worth, stolen items, drugs worth, goods worth, amount stolen"
    ),
    "motorbike": (
        "motorbike, motorcycle, scooter, moped, motor scooter, dirt bike, motorcyclist, pillion, two wheeler, "
        "quad bike, biker, superbike, trail bike"
    ),
    "car": (
        "car, sedan, saloon, suv, hatchback, automobile, passenger car, station wagon, minivan, supercar, "
        "sport utility vehicle, limousine, electric vehicle"
    ),
    "truck": (
        "truck, lorry, pickup, trailer, tractor-trailer, semi trailer, big rig, eighteen wheeler, heavy goods "
        "vehicle, hgv, flatbed, cement mixer, semitrailer"
    ),
    "bus": (
        "bus, minibus, school bus, double decker, tour bus, tourist coach, passenger bus, trolleybus, "
        "motorcoach, coach carrying"
    ),
    "vehicle": (
        "vehicle, motor vehicle, van, tractor, bulldozer, excavator, golf cart, forklift, convoy, motorcade, "
        "snowplow"
    ),
    "train": (
        "train, locomotive, carriage, commuter train, passenger train, high speed train, high speed rail, "
        "bullet train, railcar, railway, railroad, tram, light rail, rolling stock"
    ),
    "bicycle": "bicycle, bike, cyclist, cycling, pushbike, bicyclist, bike share",
    "taxi": "taxi, cab, taxicab, minicab, cabbie, ride hailing, rideshare",
    "plane": (
        "plane, aircraft, airplane, airliner, jet, flight, aeroplane, jetliner, warplane, seaplane, glider"
    ),
    "helicopter": "helicopter, chopper, air ambulance, gunship, rotorcraft, medevac, copter",
    "ship": (
        "ship, vessel, boat, ferry, speedboat, oil tanker, barge, yacht, trawler, warship, submarine, "
        "aircraft carrier, destroyer, frigate, dinghy, canoe, tugboat, catamaran, freighter, motorboat, "
        "lifeboat, sailboat, flotilla, bulk carrier"
    ),
    "passenger": "passenger, traveller, traveler, commuter, stowaway, bus rider",
    "crew": (
        "crew, crew member, crewmen, crewmember, flight attendant, sailor, aircrew, seafarer, seaman, seamen, "
        "mariner, flight crew, steward, stewardess, flight engineer"
    ),
    "tourist": (
        "tourist, holidaymaker, vacationer, holiday maker, sightseer, backpacker, day tripper, foreign "
        "visitors, tour group, international visitors, vacationing, visitors from abroad, globetrotter"
    ),
    "aboard": (
        "aboard, on board, were carrying, was carrying, on the plane, on the boat, people on board, onboard, "
        "on the bus, on the train, on the ferry, on the flight, on the ship, on the aircraft, inside the car, "
        "inside the vehicle, on the vessel, passengers and crew, occupants, carrying passengers and, on the "
        "helicopter, board the plane"
    ),
    "capacity": (
        "capacity, seats, seat, seating capacity, capacity of, designed capacity, full capacity, "
        "overcapacity, installed capacity, generating capacity, mw, gigawatt, seater, seats up to, hospital "
        "beds, beds available, can hold, can accommodate, accommodate up to, holds up to, bed hospital, room "
        "hotel, storage capacity, payload"
    ),
    "crash": (
        "crash, accident, plunge, collide, collision, derail, derailment, ploughed into, plowed into, car "
        "crash, plane crash, fatal crash, pile up, pileup, smash into, slammed into, ran into a, ram into, "
        "rear ended, hit and run, struck by a car, hit by a car, struck by a truck, struck by a train, hit by "
        "a train, struck by a vehicle, hit by a vehicle, hit by a lorry, hit by a bus, run over, mowed down, "
        "knocked down by, veered off, skidded off, ran off the road, swerved into, lost control of the, "
        "plunged into a ravine, plunged into a river, plunged into the sea, plunged off, plunged down, "
        "plunged from, went off the road, came off the road, jumped the tracks, jumped the rails, left the "
        "tracks, ditched in the sea, fender bender, came down in a field, wreckage, hit a tree, crossed the "
        "centre line, crossed the center line, head on collision, head on crash, car overturned, truck "
        "overturned, bus overturned, lorry overturned, overturned on the, overturned after"
    ),
    "sink": (
        "sink, sank, sunk, sinking, capsize, go down, keel over, shipwreck, overturned boat, boat overturned, "
        "taking on water, took on water, sank off, listing heavily, ferry disaster"
    ),
    "fire": "fire, blaze, flames, wildfire, inferno, conflagration, bushfire, caught fire, ablaze",
    "extinguish": (
        "extinguish, put out, bring under control, brought under control, contained, put out the fire, put "
        "out the blaze, put out the flames, fire was put out, doused, firefighting, fight the fire, fought "
        "the blaze, battled the blaze, battled the fire, battle the flames, tackle the blaze, tackle the "
        "fire, contain the fire, contained the blaze, fire was contained, snuff out the, beat back the "
        "flames, quench the flames"
    ),
    "explode": (
        "explode, explosion, blast, blew up, detonate, detonation, set off a bomb, bomb went off, blew "
        "himself up, blew herself up, loud bang, gas leak explosion, fireball, deafening boom, burst into a "
        "fireball"
    ),
    "collapse": (
        "collapse, cave in, caved in, cave ins, crumble, came crashing down, came tumbling down, toppled "
        "over, fell in on, imploded, pancaked, sinkhole, brought down the building, reduced to rubble"
    ),
    "fall_down": (
        "fell from, fall from, tumble, fell to his death, fell to her death, fell down, fell off, fell over, "
        "fell onto, plunged to his death, plunged to her death, plunged to their deaths, toppled from, "
        "tumbled down, slipped and fell, lost his footing, lost her footing, lost his balance, stumbled and "
        "fell, fell from a, fell from the, fell from his, fell from her, plummeted to his death, plummeted to "
        "her death, fell several storeys, fell several stories"
    ),
    "drown": (
        "drown, drownings, pulled under by, near drowning, got into difficulty in the water, dragged under, "
        "water in his lungs, drowning deaths"
    ),
    "storm": (
        "storm, hurricane, typhoon, cyclone, tropical storm, tornado, tropical depression, thunderstorm, "
        "twister, blizzard, snowstorm, hailstorm, storm surge, heavy rain, torrential rain, downpour, squall, "
        "superstorm, nor'easter, gale, low pressure system, monsoon"
    ),
    "flood": (
        "flood, flooding, inundate, flash flood, floodwater, inundation, swollen river, burst its banks, "
        "rising water, overflowed its banks, waterlogged, river overflow"
    ),
    "landslide": (
        "landslide, mudslide, mudflow, rockslide, landslip, debris flow, rockfall, hillside gave way"
    ),
    "earthquake": (
        "earthquake, quake, tremor, aftershock, epicenter, epicentre, seismic, temblor, seismologist, "
        "tremblor, ground shook"
    ),
    "drought": (
        "drought, dry spell, water shortage, water scarcity, parched, prolonged dry, saltwater intrusion, "
        "salinity intrusion"
    ),
    "weather": (
        "weather, heat wave, heatwave, cold snap, cold front, snowfall, rainfall, fog, freezing rain, "
        "humidity, cold spell"
    ),
    "warning": (
        "warning, alert, forecast, cautioned, siren, alarm raised, wake up call, sounded the alarm, travel "
        "advisory, health advisory"
    ),
    "landfall": (
        "landfall, make landfall, came ashore, moved ashore, roared ashore, slammed ashore, crashed ashore, "
        "hit land, moved inland, pushed inland, lashed the coast, battered the coast, swept ashore, crossed "
        "the coast"
    ),
    "evacuate": (
        "evacuate, evacuation, displaced, flee their homes, move out, evacuee, evacuation order, ordered to "
        "leave their homes, forced from their homes, forced to leave their homes, forced to flee, driven from "
        "their homes, flee to safety, moved to safety, moved to higher ground, moved to shelters, taken to "
        "shelters, evacuation centre, evacuation center, uproot, internally displaced, displacement of "
        "people, flee the fighting, cleared the building, airlifted out, told to leave their homes"
    ),
    "homeless": (
        "homeless, lost their homes, left homeless, made homeless, homelessness, lost her home, without "
        "shelter, without a home, without homes, rough sleeper, sleeping rough, unhoused, roofless"
    ),
    "power_cut": (
        "without power, power outage, blackout, without electricity, power cut, lost power, knocked out "
        "power, without electric power, power failure, outage, brownout, rolling blackout, load shedding, cut "
        "electricity, lost electricity, power supply was cut"
    ),
    "damage": (
        "damage, destroy, destruction, wreck, badly damaged, heavily damaged, severely damaged, property "
        "damage, destructive, devastation, ravage, gutted by, gutted the, levelled by, leveled by, flattened "
        "by, flattened homes, razed, laid waste, trail of destruction, burned down, burned to the ground, "
        "burned out shell, ruined by, in ruins, lay in ruins, wrought havoc, wreak havoc, mangled, battered "
        "by, ripped apart, tore off, torn off, vandalise, vandalize, vandalism, charred"
    ),
    "loss": (
        "loss, losses, cost of the damage, net loss, operating loss, pre tax loss, pretax loss, annual loss, "
        "quarterly loss, financial loss, heavy losses, losses of, economic loss, loss making, loss per share, "
        "insured losses, lost money, write down, writedown, write off, estimated damage, damage estimated, "
        "damage worth, cost of damage, shortfall, revenue loss, incurred losses, losing money"
    ),
    "black_box": "black box, flight recorder, data recorder, voice recorder",
    "wind_speed": (
        "wind speed, winds of, gust, gusts, sustained winds, maximum sustained winds, maximum winds, top "
        "winds, winds up to, winds as high as, winds reaching, winds gusting, windspeed, gale force, "
        "hurricane force winds, strong winds, high winds, winds in excess of, winds clocked, damaging winds, "
        "fierce winds, mph winds, peak winds, force winds"
    ),
    "magnitude": (
        "magnitude, richter, richter scale, measured on the richter, preliminary magnitude, moment magnitude, "
        "strong quake measuring, quake measuring, earthquake measuring, magnitude earthquake, magnitude "
        "quake, magnitude aftershock, mercalli"
    ),
    "depth": (
        "depth, deep, at a depth, depth of, metres deep, meters deep, feet deep, kilometers deep, kilometres "
        "deep, miles deep, inches deep, feet underwater, feet underground, metres underground, meters "
        "underground, below the surface, metres below, meters below, feet below, ft deep, fathom"
    ),
    "height": (
        "height, tall, high, metres high, meters high, feet high, feet tall, storeys high, stories high, ft "
        "high, ft tall, altitude, elevation, above sea level, feet above, metres above, meters above, "
        "tallest, storey building, inches tall, highest peak"
    ),
    "length": (
        "length, long, metres long, meters long, feet long, miles long, kilometres long, kilometers long, km "
        "long, ft long, mile stretch, inches long, wheelbase, stretch of road"
    ),
    "width": (
        "width, wide, metres wide, meters wide, feet wide, miles wide, kilometres wide, kilometers wide, ft "
        "wide, inches wide, in diameter, diameter of, lanes wide, across at its widest"
    ),
    "area": (
        "area of, square, hectares, acres, square feet, square metres, square meters, square miles, square "
        "kilometres, square kilometers, sq ft, sq m, acreage, floor area, floor space, square footage, total "
        "area, land area, surface area, sq km, covering an area, burned area"
    ),
    "distance": (
        "distance, away from, miles from, km from, kilometres from, kilometers from, miles away, kilometres "
        "away, kilometers away, km away, metres from, meters from, miles north, miles south, miles east, "
        "miles west, miles northeast, miles northwest, miles southeast, miles southwest, km north, km south, "
        "km east, km west, kilometres north, kilometers north, kilometres south, kilometers south, within a "
        "radius, radius of, miles off, metres away, meters away, yards from, feet from, blocks from, mile "
        "radius, feet away, yards away, miles offshore, miles outside, kilometres off, kilometers off"
    ),
    "speed": (
        "speed, km/h, mph, top speed, speed limit, maximum speed, miles per hour, kilometers per hour, "
        "kilometres per hour, miles an hour, kilometers an hour, kilometres an hour, kph, average speed, high "
        "speed, velocity, at speeds of, speeding, knots, mach"
    ),
    "weight": (
        "weigh, weight, kilograms of, kilogrammes of, kilos of, kg of, pounds of, tons of, tonnes of, tonne, "
        "ounces of, grams of, grammes of, metric ton, birth weight, body weight, weighed in at, tipped the "
        "scales, ton truck, pound baby, lbs, heaviest"
    ),
    "temperature": (
        "temperature, degrees, degrees celsius, degrees fahrenheit, celsius, fahrenheit, degrees below zero, "
        "below freezing, subzero, sub zero, thermometer, mercury, high temperatures, overnight lows, wind "
        "chill, heat index, degree heat, daytime highs, minus degrees, temps, temperatures soared, highs in "
        "the, lows in the"
    ),
    "hospital": (
        "hospital, clinic, medical center, medical centre, infirmary, icu, trauma center, trauma centre, "
        "health centre, health center, hospice, emergency department, surgery ward, intensive care unit, "
        "medical facility, sanatorium, polyclinic"
    ),
    "treat": (
        "treat, treatment, hospitalise, hospitalize, treated for, treated at, treated in hospital, treat "
        "patients, medical treatment, receiving treatment, undergoing treatment, underwent treatment, under "
        "treatment, medical care, medical attention, hospitalisation, hospitalization, rushed to hospital, "
        "rushed to the hospital, rushed to a hospital, taken to hospital, taken to the hospital, taken to a "
        "hospital, airlifted to, flown to hospital, transported to hospital, admitted to hospital, admitted "
        "to the hospital, checked into a hospital, intensive care, on life support, life support, on a "
        "ventilator, emergency room, emergency care, resuscitate, resuscitation, first aid, therapy, "
        "chemotherapy, dialysis, in hospital with, remains in hospital, administered first aid, treated by, "
        "treated in a hospital"
    ),
    "discharge": (
        "discharged from hospital, discharged from the hospital, discharged from a hospital, discharged after "
        "treatment, treated and released, released from hospital, released from the hospital, left hospital, "
        "left the hospital, leaves hospital, sent home from hospital, allowed to go home from hospital, out "
        "of hospital, out of the hospital"
    ),
    "disease": (
        "disease, illness, virus, outbreak, epidemic, pandemic, pathogen, cancer, influenza, flu, cholera, "
        "measles, dengue, coronavirus, sickness, ailment, bacteria, contagion, diabetes, malaria, "
        "tuberculosis"
    ),
    "infect": (
        "infect, infection, case of, infectious, reinfection, contagious, contract the virus, contracted the "
        "disease, caught the virus, caught the disease, test positive, new cases, confirmed cases, suspected "
        "cases, positive cases, fell ill with, came down with, transmitted from, human to human, spread the "
        "virus, spread of the virus, caseload, carriers of the virus, diagnosed with, virus transmission, "
        "disease transmission, community transmission"
    ),
    "vaccine": (
        "vaccine, vaccinate, jab, vaccination, immunise, immunize, immunisation, immunization, inoculate, "
        "inoculation, booster shot, booster dose, vaccine shot, flu shot"
    ),
    "poison": (
        "poison, poisoning, food poisoning, poisoner, poisonous, toxic gas, nerve agent, carbon monoxide, "
        "alcohol poisoning, lead poisoning, sickened after eating, fell ill after eating, foodborne, cyanide, "
        "spiked drink, laced with, tainted food, contaminated food"
    ),
    "pregnant": (
        "pregnant, pregnancy, expecting a baby, expecting a child, expectant mother, expecting their first "
        "child, mother to be, gestation, maternity, expecting twins"
    ),
    "birth_act": (
        "give birth, gave birth, born, childbirth, born to, was born, were born, delivered a baby, delivered "
        "a boy, delivered a girl, delivered a healthy, caesarean, cesarean, in labour with, went into labor, "
        "went into labour, became a mother, become a father, became a father, welcomed a baby, welcomed their "
        "first child, welcomed twins, premature baby, gave birth to, maternity ward"
    ),
    "burial": (
        "bury, burial, buried, funeral, cremate, laid to rest, cremation, interment, interred, state funeral, "
        "memorial service, funeral service, mourner, mourning, lie in state, lying in state, lay in state, "
        "paid their last respects, paid last respects, pallbearer, coffin, casket, graveside, requiem, "
        "eulogy, final resting place, day of mourning"
    ),
    "meet": (
        "meet, met, meeting, talks with, summit, met with, meetings, held talks with, face to face, sat down "
        "with, sit down with, get together, convened, closed door meeting, emergency meeting, huddled with, "
        "conferred with, bilateral talks, held a meeting, annual meeting, general meeting, get together with, "
        "hosted talks, tete a tete"
    ),
    "visit": (
        "visit, trip, tour, state visit, official visit, paid a visit, working visit, surprise visit, "
        "unannounced visit, arrived for a visit, two day trip, three day trip, foreign trip, overseas trip, "
        "business trip, official trip, trip to, toured the, goodwill tour, on a tour of, dropped in on, "
        "stopped by, whistle stop tour"
    ),
    "arrive": (
        "arrive, arrival, land in, arrived in, arrived at, touched down, landed safely, dock at, docked in, "
        "reached the scene, on arrival, upon arrival, flew into, flew in from, reach the shore, turned up at, "
        "showed up at, disembark, set foot in, set foot on, entered the country, made it to, reach their "
        "destination, berth at, berthed"
    ),
    "leave": (
        "depart, departure, left for, leave for, took off, take off, departed from, set off for, set off "
        "from, set out from, set out for, set sail, taking off from, taken off from, takeoff, flew out, flew "
        "out of, left the country, leave the country, left home, left the house, bound for, en route to, "
        "pulled out of the station, exit the country, sailed from"
    ),
    "call": (
        "phone, telephone, phone call, telephone call, telephone conversation, phone conversation, spoke by "
        "phone, spoke by telephone, spoke on the phone, talked by phone, talked on the phone, by telephone, "
        "by phone, over the phone, on the phone, made a call, made a phone call, caller, video call, "
        "conference call, dialled, dialed, hang up, rang him, rang her, voicemail"
    ),
    "talk": (
        "talk, negotiate, negotiation, dialogue, discuss, discussion, talked about, peace talks, trade talks, "
        "negotiator, negotiating table, bargaining, collective bargaining, consult with, consultation, "
        "conversation, dialog, haggle, hammer out, parley, deliberate on, deliberations, exchange of views, "
        "exchanged views, back channel, thrash out, at the negotiating table, in talks"
    ),
    "break_off": (
        "break off, broke off, walk away, pull out of talks, collapse of talks, ended talks, broke off talks, "
        "talks collapsed, talks broke down, talks failed, talks have failed, talks fell apart, talks ended "
        "without, breakdown of talks, breakdown in talks, failed talks, walked away from talks, walked out of "
        "talks, quit the talks, suspended talks, sever ties, cut ties, severed relations, cut off ties, "
        "severed diplomatic, cut diplomatic, ended ties, left the negotiating table, no deal was reached, "
        "failed to reach agreement, failed to reach a deal"
    ),
    "sign": (
        "sign, signed, sign the, signed a, signed an, signed by, was signed, were signed, "
        "signing ceremony, signatory, co signed, inked, ink a, put his name to, put pen to paper, signature "
        "on, signed into law, signed up to the treaty, initialled, initialed, countersign, signing of the"
    ),
    "agreement": "agreement, deal, accord, treaty, pact, contract, memorandum, covenant",
    "sanction": "sanction, embargo, punitive measures, export controls, trade restrictions",
    "ease": (
        "ease, lift, suspend, relax, loosen, lift the ban, lift restrictions, lift the restrictions, lift "
        "curbs, lift the lockdown, lift the embargo, lift sanctions, lifting of sanctions, ban was lifted, "
        "restrictions were lifted, sanctions were lifted, lifting of the ban, relax rules, relax "
        "restrictions, relaxation of, roll back the rules, rolled back rules, repeal, scrapped the rule, "
        "deregulate, deregulation, abolish, abolition, rescind, revoke the order, loosened restrictions, "
        "loosen the rules"
    ),
    "impose": (
        "impose, slap, imposition, slapped with, slapped on, slap tariffs, levy, tighten, toughen, hit with "
        "tariffs, put in place restrictions, brought in restrictions, introduced restrictions, declared an "
        "emergency, declares an emergency, declared emergency, emergency declaration, declares a state of emergency, declared a "
        "state of emergency, tougher rules"
    ),
    "ban": (
        "ban, banned, prohibit, outlaw, forbid, prohibition, forbidden, forbade, barred from, blacklist, "
        "blanket ban, outright ban, curfew, made illegal, made it illegal, not allowed, not permitted, "
        "moratorium, no fly zone, proscribe, travel ban, lifetime ban, suspended for"
    ),
    "allow": (
        "allow, permit, authorise, authorize, let, permission, give permission, granted permission, green "
        "light, gave the green light, greenlight, go ahead for, gave the go ahead, given the nod, "
        "authorisation, authorization, legalise, legalize, clear the way, paved the way, gave clearance, "
        "grant access"
    ),
    "ambassador": "ambassador, envoy, high commissioner, charge d'affaires, emissary, consul",
    "embassy": (
        "embassy, consulate, consular, high commission, diplomatic compound, diplomatic post, foreign mission"
    ),
    "diplomat": (
        "diplomat, diplomatic staff, diplomatic mission, attache, foreign service officer, embassy staff, "
        "diplomatic corps, diplomatic sources"
    ),
    "withdraw": (
        "withdraw, recall, pull out, withdrew, withdrawal, withdrew from, pullout, pull back, pullback, pull "
        "its troops, bring troops home, drawdown, retreat, recalled its ambassador, recalled his ambassador, "
        "recalled for consultations, recalled home, bow out, drop out of, dropped out, backed out, back out "
        "of, exited the race, quit the race, out of the race, left the pact, leave the bloc, phased "
        "withdrawal, divest, divestment, disengage, disengagement"
    ),
    "expel": (
        "expel, expulsion, oust, expelled, deport, deportation, kicked out, kick out of, thrown out of, "
        "persona non grata, ordered out of, ordered to leave the country, forced out of, sent back to, send "
        "back migrants, drummed out, banish, banishment, exile, removed from the country"
    ),
    "deploy": (
        "deploy, deployment, redeploy, send in troops, sent troops, dispatched troops, sent warships, sent "
        "reinforcements, reinforcement, mobilise, mobilize, mobilisation, mobilization, military buildup, "
        "troop buildup, massing troops, troops were stationed, scrambled jets, scrambled fighter, positioned "
        "troops, troop surge, garrison, boots on the ground, called in the army, call up reservists, beef up "
        "security"
    ),
    "nuclear": (
        "nuclear, atomic, uranium, reactor, radioactive, plutonium, enrichment program, enrichment programme, "
        "thermonuclear, centrifuge, denuclearization, denuclearisation, fissile"
    ),
    "missile": "missile, rocket, icbm, projectile, surface to air",
    "army": (
        "army, military, troops, armed forces, navy, air force, marine corps, regiment, battalion, brigade, "
        "defence forces, defense forces, ground forces, government forces, naval forces, the marines, land "
        "forces, armies"
    ),
    "rebel": (
        "rebel, insurgent, militant, guerrilla, insurgency, separatist, guerilla, armed group, rebellion, "
        "mutineer, resistance fighters, opposition fighters, revolutionaries, secessionist"
    ),
    "exercise": (
        "exercise, drill, manoeuvre, maneuver, military exercise, joint exercise, naval exercise, annual "
        "exercise, live fire exercise, live fire, war games, wargame, military drill, joint drill, naval "
        "drill, live fire drill, annual drill, joint military drills, training exercise, emergency drill, "
        "fire drill, joint military exercises, joint training"
    ),
    "war": (
        "war, conflict, fighting, warfare, battlefield, hostilities, heavy fighting, clash, military "
        "campaign, bloodshed, warring, fierce fighting"
    ),
    "ceasefire": (
        "ceasefire, truce, cease fire, armistice, cessation of hostilities, humanitarian pause, pause in "
        "fighting, stop to the fighting, end hostilities, halt in the fighting"
    ),
    "attack": (
        "attack, strike, assault, raid, bombing, terror attack, terrorist attack, terrorism, bomb attack, car "
        "bomb, suicide bombing, suicide attack, roadside bombing, bombing raid, bombing campaign, air strike, "
        "airstrike, air raid, missile strike, drone strike, rocket attack, launched strikes, carried out "
        "strikes, retaliatory strike, pre emptive strike, bombard, bombardment, shelling, artillery fire, "
        "mortar fire, offensive against, military offensive, counter offensive, counteroffensive, onslaught, "
        "incursion, ground assault, military assault, launched an assault, hit by missiles, fired missiles, "
        "fired rockets, assail, under attack, come under fire, torpedo, suicide bomber"
    ),
    "invade": (
        "invade, invasion, invader, full scale invasion, ground invasion, land invasion, sent troops into, "
        "crossed the border into, ground offensive, troops poured into, special military operation"
    ),
    "protest": (
        "protest, demonstrate, demonstration, rally, protester, protestor, demonstrator, mass protest, street "
        "protest, took to the streets, protest march, marchers, protest rally, rally against, picket, "
        "picketers, activists gathered, chanted slogans, civil disobedience, hunger strike, waving banners, "
        "mass rally, sit in protest"
    ),
    "strike_act": (
        "walkout, go on strike, went on strike, strike by workers, on strike, general strike, labour strike, "
        "labor strike, wildcat strike, strike action, industrial action, walked off the job, walk out over "
        "pay, walked out over, work stoppage, downed tools, picket line, strike ballot, union strike, rail "
        "strike, pilots strike, nationwide strike, voted to strike, threatened to strike, work to rule, "
        "sickout, called a strike, ended their strike, end the strike"
    ),
    "president": "president, head of state, presidency, commander in chief, presidential, chief of state",
    "vicepresident": "vice president, vice presidency, vice presidential, veep",
    "minister": (
        "minister, secretary, home secretary, ministerial, chancellor of the exchequer, cabinet member"
    ),
    "deputy_minister": (
        "deputy minister, vice minister, deputy secretary, undersecretary, assistant secretary, deputy "
        "foreign minister, vice foreign minister, under secretary, junior minister, deputy defense minister, "
        "parliamentary secretary"
    ),
    "primeminister": (
        "prime minister, premier, prime ministerial, head of government, chancellor, state premier, premier "
        "of, the pm"
    ),
    "governor": "governor, gubernatorial, governor's office, gov",
    "mayor": "mayor, mayoral, deputy mayor, mayoress",
    "senator": "senator, sen, senate leader, senate candidate",
    "legislator": (
        "congressman, congresswoman, lawmaker, member of parliament, mp, mla, legislator, parliamentarian, "
        "congressmen, backbencher, councillor, councilman, councilwoman, assemblyman, council member, state "
        "representative, assemblywoman, mep, house speaker, alderman, congressional representative, "
        "councilor, members of congress, house member, delegate from, speaker of the house"
    ),
    "spokesman": (
        "spokesman, spokeswoman, spokesperson, press secretary, mouthpiece, spokespeople, press officer, "
        "spokeswomen, communications director, spokesmen, a representative for, press office, publicist, "
        "communications chief"
    ),
    "adviser": (
        "adviser, advisor, aide, national security adviser, strategist, national security advisor, campaign "
        "manager, counselor to, confidant"
    ),
    "chairman": (
        "chairman, chairwoman, chair of, chairperson, board chair, executive chairman, club president, "
        "chairmen"
    ),
    "chief_executive": (
        "chief executive, ceo, chief executive officer, company boss, corporate chief, corporate boss, "
        "company chief"
    ),
    "director": "director, managing director, executive director, head of the department, md of",
    "deputy_director": (
        "deputy director, deputy head, assistant director, deputy chief, associate director, deputy general "
        "director, vice director, deputy manager, second in command, number two at"
    ),
    "founder": (
        "founder, co-founder, cofounder, founding father, founding chairman, founding partner, founding "
        "member, company's creator"
    ),
    "former": (
        "former, ex, one-time, erstwhile, previous, formerly, predecessor, onetime, ex president, ex wife, ex "
        "husband, ex boyfriend, ex girlfriend, then president, outgoing, ousted president, past president"
    ),
    "acting": (
        "acting, interim, acting president, acting director, acting head, acting chief, acting minister, "
        "acting chairman, acting governor, acting mayor, acting secretary, acting prime minister, acting "
        "attorney general, acting commissioner, acting manager, acting chief executive, caretaker, "
        "transitional government, provisional government, on an interim basis, stopgap, pro tem"
    ),
    "government": "government, administration, cabinet, regime, governmental",
    "congress": (
        "congress, parliament, legislature, senate, house of representatives, assembly, house of commons, "
        "house of lords, lower house, upper house, upper chamber, lower chamber, on the floor of the house, "
        "statehouse, lawmaking body, parliamentary, congressional"
    ),
    "party": "party, ruling party",
    "election": (
        "election, ballot, by-election, poll, go to the polls, going to the polls, head to the polls, polling "
        "day, polling station, polling place, polls opened, polls closed, midterms, run off vote, referendum, "
        "referenda, presidential runoff, runoff vote"
    ),
    "vote": (
        "vote, ballots cast, votes cast, cast their ballots, cast a ballot, cast ballots, share of the vote, "
        "per cent of the vote, percent of the vote, of the vote, popular vote, electoral votes, voted in "
        "favor, voted in favour, vote share, ballots counted, show of hands, vote count, vote tally, "
        "abstained, vote of confidence, no confidence vote, abstention, precincts reporting"
    ),
    "voter": "voter, elector, electorate, constituent, registered voter, electoral roll, voting public",
    "turnout": (
        "turnout, turned up to vote, voter turnout, turn out to vote, voter participation, of registered "
        "voters, of eligible voters, of voters cast, participation rate, electorate voted, low turnout, high "
        "turnout, record turnout, eligible voters cast, of the electorate voted"
    ),
    "margin": (
        "margin, lead of, majority of, ahead by, winning margin, margin of victory, slim majority, narrow "
        "majority, thin majority, landslide victory, landslide win, narrow victory, narrowly won, points "
        "clear, points ahead, points behind, points adrift, ahead of second, by a margin, slim margin, razor "
        "thin, narrow lead, narrow margin, seconds ahead, seconds behind, strokes ahead, percentage points "
        "ahead, lead over, led by a margin, overwhelming majority, wafer thin, neck and neck, games ahead, "
        "trailing by, ahead in the polls"
    ),
    "win": (
        "win, won, victory, beat, triumph, defeat, triumphant, victorious, re elected, reelected, narrowly "
        "beat, comfortably beat, easily beat, came out on top, thrash, trounce, lifted the trophy, crowned, "
        "unseat, edged out, winning streak, saw off"
    ),
    "lose": (
        "lose, lost, lost to, losing to, lost the game, lost the match, lost the election, lost the "
        "race, lost the final, lost the vote, lost his bid, lost her bid, lost his seat, lost her seat, "
        "losing streak, was defeated, were defeated, been defeated, suffered a defeat, heavy defeat, went "
        "down to defeat, runner up, fell to defeat, losing side, crushing defeat"
    ),
    "concede": (
        "concede, concession speech, admitted defeat, acknowledged defeat, accepted defeat, concession call"
    ),
    "candidate": "candidate, nominee, contender, office seeker, standard bearer",
    "opposition": "opposition, opposition party, dissident, shadow cabinet, anti government",
    "appoint": (
        "appoint, nominate, nomination, named as, picked, tapped, appointment of, reappoint, named to the "
        "post, named to succeed, tapped to lead, tapped to be, picked to lead, picked to head, chosen to "
        "lead, chosen to head, elevated to, assigned to head, installed as"
    ),
    "resign": (
        "resign, resignation, step down, stepped down, quit, stand down, quit his post, quit her post, quit "
        "his job, quit her job, quit as, quitting as, leave his post, left his post, left her post, "
        "relinquish his post, bow out as, abdicate, abdication, vacate the post, step aside, stepped aside, "
        "gave up his post, gave up her post, give up his post, give up her post, gave up the post"
    ),
    "fire_act": (
        "sack, sacked, fired from, dismissed from, dismissal, fired as, dismissed as, unfair dismissal, "
        "wrongful dismissal, wrongful termination, ousted as, ousted from, removed from office, removed from "
        "his post, removed from her post, stripped of his post, relieved of his duties, relieved of her "
        "duties, relieved of duty, terminated from, forced out as, forced out of his, lost his job as, given "
        "the boot, shown the door, relieved of command, axed as"
    ),
    "swear_in": (
        "sworn in, swear in, take the oath, takes the oath, took the oath, inaugurate, inauguration, take "
        "office, took office, oath of office, assume office, assumed the presidency, inaugurated as, "
        "inauguration day, presidential inauguration, his inauguration, her inauguration, inaugural address, "
        "inauguration speech, enthroned, ascended the throne, coronation, was inaugurated for"
    ),
    "retire": (
        "retire, retirement, hang up his boots, hang up her boots, ended his career, ended her career, call "
        "time on his career, hung up his gloves, hang up his cleats"
    ),
    "serve": (
        "serve, served, military service, served in the army, served in the military, served in the navy, "
        "served in the marines, served in the air force, served in the armed forces, national service, active "
        "duty, enlist in, tour of duty, compulsory service, conscript, conscription"
    ),
    "law": (
        "law, bill, legislation, act, statute, ordinance, decree, constitution, the bill, executive order, "
        "bylaw, constitutional amendment, bill would, penal code, criminal code, house bill, draft bill"
    ),
    "approve": (
        "approve, approval, pass, adopt, endorse, ratify, recommend, back, accept, passed the bill, passed a "
        "bill, passed the law, passed a law, passed legislation, passed a resolution, passed the measure, "
        "passed into law, ratification, greenlit, rubber stamp, voted in favour of, voted in favor of, "
        "accepted the offer, accepted the proposal, adopted a resolution, adopted the resolution, gave its "
        "consent, signed off on, signs off on, sign off on, signing off on"
    ),
    "refuse": (
        "refuse, refusal, turn down, turned down, rebuff, rejected, veto, oppose, rejected the offer, "
        "rejected a proposal, rejected the proposal, rejected the plan, rejected the request, rejected the "
        "bid, rejected an offer, rejected calls, rejection of, declined to say, declined to give, declined to "
        "answer, declined to discuss, declined to accept, declined to take, declined an, declined the offer, "
        "spurn, voted down, denied permission, denied entry, snub"
    ),
    "promise": (
        "promise, pledge, vow, commit to, committed to, commitment to, gave his word, gave her word, "
        "guarantee that, swore to"
    ),
    "demand": (
        "demand, call on, urge, demanded that, demanded an, demanded the, demanded answers, called for, ask "
        "for, request, appealed to, press for, ultimatum, petition, plead for, insist on, implore, exhort"
    ),
    "threaten": "threaten, threat, menace, intimidate, intimidation",
    "apologise": (
        "apologise, apologize, apology, apologetic, said sorry, expressed regret, asked for forgiveness, "
        "begged for forgiveness, begged forgiveness, mea culpa"
    ),
    "cancel": (
        "cancel, call off, called off, scrap, cancelled, cancellation, scrapped plans, scrapped the, axed "
        "the, abandoned plans, pull the plug on, will not go ahead, scuttle the, nixed, shelved plans, "
        "shelved the"
    ),
    "postpone": (
        "postpone, delay, put off, defer, postponement, pushed back, deferral, deferred, putting off, put "
        "back until, adjourn, adjournment, rescheduled, put on hold, on hold until, behind schedule, put on "
        "ice"
    ),
    "hold": (
        "held, take place, took place, hold a, will be held, to be held, was held on, were held on, held a "
        "ceremony, held a press conference, held a news conference, stage the event, hosted by, hosted the, "
        "co host, playing host to, organised by, organized by"
    ),
    "hand_over": (
        "hand over, handed over, extradite, handover, turned over to, hand back, transfer of power, give "
        "back, return to its owner, cede control, relinquish control"
    ),
    "refugee": (
        "refugee, migrant, asylum seeker, immigrant, undocumented, displaced person, displaced people, boat "
        "people, asylum applicant, stateless people, illegal alien"
    ),
    "asylum": "asylum, refugee status",
    "border": "border, frontier, demarcation line, borderline, borderlands, port of entry, line of control",
    "country": "country, nation, nationwide, homeland, fatherland, sovereign state",
    "foreigner": (
        "foreigner, foreign national, non citizen, expat, expatriate, foreign citizen, foreign born, foreign "
        "worker, overseas visitor"
    ),
    "leak": "leak, disclose, reveal, leaker",
    "delete": (
        "delete, remove, take down, took down, deletion, takedown, removed the post, removed the video, "
        "removed from the site, removed from its website, pulled the video, wiped from, erase, scrub from, "
        "taken offline"
    ),
    "hack": (
        "hack, hacker, breach, cyber attack, cyberattack, data breach, security breach, breached the network, "
        "cybercriminal, cyber criminal, malware, stolen data, denial of service, compromised accounts, cyber "
        "intrusion, computer intrusion, cyber espionage"
    ),
    "spy": (
        "spy, spying, eavesdrop, wiretap, surveillance, espionage, wiretapping, eavesdropping, snoop, "
        "electronic surveillance, mass surveillance, surveillance programme, phone tapping, tapped phones, "
        "double agent, reconnaissance"
    ),
    "intelligence": "intelligence, secret service, counterintelligence, spy agency, secret agent",
    "corrupt": (
        "corruption, corrupt, bribe, bribery, graft, kickback, backhander, cronyism, nepotism, slush fund, "
        "pay to play, payola, palm greasing, hush money, malfeasance"
    ),
    "license": (
        "license, licence, permit holder, accreditation, planning permission, building permit, licensee"
    ),
    "plan": (
        "plan, planning to, intend, intention, blueprint, roadmap, road map, proposal to, aim to, is "
        "considering, are considering, scheme to, has plans, looking to"
    ),
    "announce": (
        "announce, announcement, made public, press release, news release, released a statement, issued a "
        "statement, statement released, went public with, confirmed in a statement, notified, notification"
    ),
    "publish": (
        "publish, publication, publisher, appeared in the journal, posted on, posted online, went to press, "
        "hit the newsstands, hit newsstands, in print, reprint, wrote on his, wrote on her, uploaded"
    ),
    "report": "report, interim report, dossier, white paper",
    "begin": (
        "begin, began, start, commence, kick off, get under way, got under way, commencement, get underway, "
        "getting under way, is underway, were underway, kickoff, set in motion, embark on"
    ),
    "end": (
        "end, finish, conclude, conclusion, over, came to an end, brought to an end, put an end to, ended in, "
        "ended with, ended on, ended after, ended when, drew to a close, wrapped up, cease, cessation, "
        "terminate, termination of, came to a close, wind down, wound down, curtain came down, called a halt"
    ),
    "complete": (
        "complete, completion, completed, finalise, finalize, finished work, finished building, finished "
        "construction, finishing touches, topped out, ready for use"
    ),
    "build": (
        "build, built, construct, construction, rebuild, rebuilt, erect, break ground, groundbreaking, ground "
        "breaking ceremony, laid the foundation stone, reconstruct, reconstruction"
    ),
    "open": (
        "open, reopen, opening, inaugurated, opened its doors, opened their doors, opened to the public, "
        "opened for business, officially opened, opening ceremony, grand opening, opening of the, opened a "
        "new, opens in, opened to traffic, inaugurated the, inaugurated a, officially inaugurated, ribbon "
        "cutting, cut the ribbon, due to open, set to open"
    ),
    "close": (
        "close, shut, closure, closed down, shutdown, shutting, closed its doors, closed to traffic, closed "
        "to the public, closed for business, closed until, closing ceremony, will close, forced to close, set "
        "to close, ordered to close, shuttered, cease trading, cease operations, went out of business, "
        "temporarily closed, permanently closed"
    ),
    "found": (
        "founded, founding, establish, established, set up, started in, was started, was set up in, set up a "
        "company, co founded, cofounded, founded the company, founded the firm, establishment of, started the "
        "company, started the business, start his own business, came into being, newly formed, creation of "
        "the, brainchild of"
    ),
    "move": (
        "relocate, moved to, relocation, moved back to, move house, moved out of, resettled in, emigrate, "
        "migrate to, moved its headquarters"
    ),
    "marry": (
        "marry, married, wedding, wed, marriage, tied the knot, tie the knot, tying the knot, newlywed, newly "
        "wed, exchange vows, nuptials, walk down the aisle, remarry"
    ),
    "divorce": (
        "divorce, separate from her husband, separated, divorcee, separate from his wife, split from her "
        "husband, split from his wife, end their marriage, marriage ended, marriage broke down, marital "
        "breakdown"
    ),
    "age": (
        "age, aged, years old, year-old, at the age of, at age, years of age, turned years old, month old, in "
        "his twenties, in her twenties, in his thirties, in her thirties, in his forties, in her forties, in "
        "his fifties, in her fifties, in his sixties, in his seventies, in his teens, in her teens, birthday, "
        "year old man, age group, ages between"
    ),
    "worker": (
        "worker, employee, staff, labourer, laborer, workman, workmen, construction worker, miner, union "
        "members, staffer, workmate, clerk, tradesman, blue collar, civil servant, cashier, personnel, "
        "builders, welder, housekeeper, coworker, labor force"
    ),
    "manager": (
        "manager, executive, management team, supervisor, foreman, management board, senior management"
    ),
    "owner": "owner, proprietor, landlord, shopkeeper, landlady, landowner, restaurateur, hotelier",
    "teacher": (
        "teacher, headmaster, professor, schoolteacher, lecturer, headteacher, educator, tutor, instructor, "
        "principal of the school, school principal, deputy head teacher, faculty member, headmistress, "
        "teaching staff, classroom assistant"
    ),
    "student": (
        "student, pupil, undergraduate, schoolboy, schoolgirl, high schooler, postgraduate, classmate, "
        "schoolchildren, schoolchild, alumni, schoolmate"
    ),
    "school": (
        "school, university, college, campus, high school, kindergarten, preschool, classroom, sixth form, "
        "day care, daycare, creche"
    ),
    "woman": "woman, women, lady, female, ladies, elderly woman, womenfolk",
    "man": "man, men, male, guy, bloke, gentleman, gentlemen, menfolk, chap",
    "child": (
        "child, children, kid, toddler, youngster, boy, preschooler, schoolkids, orphan, kindergartner, "
        "grandchild, grandchildren, girl"
    ),
    "wife": "wife, widow, bride, first lady, fiancee, common law wife",
    "husband": "husband, widower, hubby, fiance, bridegroom, common law husband",
    "son": "son, stepson, baby boy, grandson, godson",
    "daughter": "daughter, stepdaughter, granddaughter, baby girl, goddaughter",
    "father": "father, dad, daddy, stepfather, grandfather, father in law, papa, granddad, grandpa",
    "mother": "mother, mom, mum, stepmother, mother in law, grandmother, mummy, mommy, grandma",
    "brother": "brother, stepbrother, brother in law, kid brother",
    "sister": "sister, stepsister, sister in law, kid sister",
    "family": (
        "family, relatives, kin, loved ones, bereaved, cousin, kinfolk, close relative, uncle, aunt, nephew, "
        "niece, siblings"
    ),
    "friend": "friend, pal, buddy, close friend, acquaintance, companion",
    "farmer": (
        "farmer, grower, rancher, peasant, farmworker, sharecropper, smallholder, crofter, farm owner, "
        "farmhand, planter, cattleman, farming family"
    ),
    "journalist": (
        "journalist, reporter, correspondent, newsman, photojournalist, columnist, editor, newsmen, news "
        "crew, broadcaster, cameraman, anchor woman, news anchor, anchorman, presenter, news photographer"
    ),
    "actor": (
        "actor, actress, movie star, film star, leading man, leading lady, co star, comedian, costar, "
        "thespian, leading actor, leading actress, screen star, television star, tv star, cast member"
    ),
    "singer": (
        "singer, pop star, rapper, songwriter, vocalist, frontman, rock star, band member, popstar, crooner, "
        "songstress, soprano, guitarist, pop group, rock band, drummer, hip hop artist, recording artist"
    ),
    "scientist": (
        "scientist, researcher, physicist, biologist, chemist, astronomer, archaeologist, archeologist, "
        "epidemiologist, geologist, research team, virologist, lead author, zoologist, astrophysicist, "
        "neuroscientist, biochemist, palaeontologist, paleontologist, study author, historian, co author, "
        "ecologist, climatologist"
    ),
    "expert": (
        "expert, analyst, specialist, economist, pundit, commentator, political scientist, observers say, "
        "market watchers, industry watcher"
    ),
    "house": (
        "house, home, apartment, flat, dwelling, residence, mansion, condo, condominium, townhouse, bungalow, "
        "villa, cottage, farmhouse, penthouse, duplex, residential, semi detached, terraced, bedsit, "
        "flatshare, two bedroom, three bedroom"
    ),
    "live": (
        "live, reside, live in, lives with, lived at, lived near, residence in, dwell in, dwelt, made his "
        "home in, made her home in, whose home is in"
    ),
    "company": (
        "company, firm, corporation, business, enterprise, conglomerate, subsidiary, startup, carmaker, "
        "automaker, retailer, multinational, tech giant, maker of, chipmaker, corporate, drugmaker, business "
        "group, plc, oil giant, shipbuilder, planemaker"
    ),
    "state_firm": (
        "state-owned, state firm, state owned enterprise, state run company, state owned company, "
        "nationalised company, nationalized company, state enterprise, public sector company, crown "
        "corporation, state controlled company, government owned, soe"
    ),
    "private_firm": (
        "private firm, private sector, privately owned, private company, private enterprise, private "
        "business, privately held, family owned business, privately run, family firm"
    ),
    "foreign_firm": (
        "foreign-invested, foreign owned, foreign invested enterprise, foreign company, multinational "
        "corporation, overseas company, foreign business, foreign firm, fdi firm, foreign manufacturer, "
        "overseas firm"
    ),
    "bank": (
        "bank, lender, banker, credit union, building society, financial institution, investment bank, "
        "savings and loan"
    ),
    "insurer": (
        "insurer, insurance company, insurance firm, insurance giant, reinsurer, insurance provider, "
        "insurance group, underwriter, insurance carrier, reinsurance, insurance broker"
    ),
    "investor": (
        "investor, fund, hedge fund, private equity, venture capitalist, investment fund, financier, asset "
        "manager, pension fund, mutual fund, fund manager, venture capital, speculator, institutional buyers, "
        "buyout firm, money manager, trader, investment firm, sovereign wealth fund"
    ),
    "shareholder": (
        "shareholder, stockholder, equity holder, stakeholder, largest holder, stock owners, major holder, "
        "minority holder, unitholder"
    ),
    "customer": (
        "customer, client, buyer, depositor, consumer, shopper, patron, purchaser, policyholder, account "
        "holder, clientele, homebuyer, clubgoer, bargain hunter"
    ),
    "supplier": (
        "supplier, vendor, distributor, wholesaler, supply firm, dealership, component maker, supply chain "
        "partners, dealer network"
    ),
    "rival": (
        "rival, competitor, opponent, adversary, archrival, foe, nemesis, opposing team, opposite number"
    ),
    "tax": (
        "tax, taxes, taxation, tariff, levies, duties on, customs duty, import duty, excise duty, stamp duty, "
        "income tax, corporation tax, corporate tax, sales tax, value added tax, vat, property tax, tax rate, "
        "tax bill, back taxes, tax evasion, tax cut, capital gains tax, inheritance tax, council tax, "
        "taxpayer, payroll tax, carbon tax, anti dumping duty, taxable"
    ),
    "budget": (
        "budget, budgetary, annual budget, operating budget, defence budget, defense budget, state budget, "
        "federal budget, spending plan, spending bill, appropriation, fiscal plan, state coffers, public "
        "finances, public purse, budgeted for, budget proposal, treasury funds, appropriated"
    ),
    "debt": (
        "debt, owe, borrowings, indebted, debt burden, debt load, net debt, public debt, national debt, "
        "debtor, liabilities, arrears, bad loans, non performing loans, nonperforming loans, sovereign debt, "
        "owed to creditors, owing money, bad debt, debt pile, unpaid bills, outstanding debt, bondholder, "
        "government debt, household debt, total liabilities, creditor"
    ),
    "loan": (
        "loan, credit, bank loan, mortgage, line of credit, credit line, credit facility, borrow, borrower, "
        "lending, bridging loan, student loan, home loan, syndicated loan, soft loan, overdraft, bailout "
        "loan, car loan, concessional loan, microloan, payday loan, moneylender, credit growth"
    ),
    "interest_rate": (
        "interest rate, rates, benchmark rate, base rate, key rate, policy rate, mortgage rate, prime rate, "
        "lending rate, deposit rate, bank rate, federal funds rate, borrowing costs, rate hike, rate cut, "
        "rate rise, rate increase, basis point, repo rate, cash rate, overnight rate, short term rates, bond "
        "yield, cut rates, raised rates, cutting rates, discount rate"
    ),
    "inflation": (
        "inflation, consumer prices, consumer price index, cpi, inflation rate, core inflation, headline "
        "inflation, price rises, price increases, cost of living, annual inflation, retail price index, "
        "hyperinflation, inflationary, wholesale prices, producer prices, producer price index, stagflation, "
        "soaring prices, deflation, rising prices"
    ),
    "gdp": (
        "gdp, gross domestic product, economic growth, economy grew, economy expanded, growth rate of the "
        "economy, economic output, gross national product, gnp, economy shrank, economy contracted, national "
        "output, gdp growth, growth forecast, economic expansion, gross state product, recession, economic "
        "contraction, the economy has grown"
    ),
    "unemployment": (
        "unemployment, jobless, unemployment rate, jobless rate, jobless claims, unemployed, out of work, "
        "joblessness, unemployment benefits, claimant count, without work, lost their jobs, lost his job, "
        "lost her job, unemployment insurance, unemployment claims, without a job"
    ),
    "export": (
        "export, exporter, shipments abroad, overseas shipments, export revenue, export earnings, export "
        "turnover, goods shipped abroad, overseas sales, foreign shipments, export sales, sold abroad, "
        "outbound shipments"
    ),
    "import": (
        "import, importer, import bill, foreign made, brought in from abroad, goods from abroad, inbound "
        "shipments, import revenue, purchases from abroad, import volume, foreign goods"
    ),
    "pay": (
        "pay, paid, payment, repay, repaid, reimburse, payable, repayment, reimbursement, foot the bill, fork "
        "out, shell out, refund, settle the bill, cough up"
    ),
    "compensate": (
        "compensate, compensation, damages, payout, in damages, punitive damages, compensatory damages, "
        "damages award, awarded damages, damages claim, pay damages, insurance payout, pay out, paid out in "
        "compensation, restitution, reparation, redress, indemnity, pain and suffering, compensated for, "
        "civil damages, insurance claims, actual damages, treble damages"
    ),
    "salary": (
        "salary, wage, pay packet, minimum wage, pay rise, pay raise, pay cut, pay increase, base pay, annual "
        "pay, hourly pay, take home pay, paycheck, pay cheque, payroll, average earnings, weekly earnings, "
        "hourly earnings, living wage, starting pay, pay package, income of, annual income, median income, "
        "remuneration, compensation package, pay deal, pay scale, household income, pay award, paid a year, "
        "back pay, pay gap, an hour in wages, personal income, monthly income"
    ),
    "bonus": (
        "bonus, bonuses, bonus payment, bonus pool, bonus pay, signing bonus, annual bonus, performance "
        "bonus, incentive payment, cash incentive, performance pay, golden hello, golden parachute, profit "
        "sharing payment, sign on fee"
    ),
    "prize": (
        "prize, award, prize money, prize fund, prize pot, prize purse, prizewinning, prize winner, jackpot, "
        "lottery win, lottery winner, winning ticket, first prize, second prize, top prize, grand prize, "
        "award for, award winning, award winner, awards ceremony, an award, the award, top award, accolade, "
        "winner's cheque, winner's check, runner up prize, cash prize, prize draw, academy award"
    ),
    "donate": (
        "donate, donation, donor, gave to charity, charitable contribution, charitable giving, give "
        "generously, contribute to the fund, raise money for, fundraise, fundraiser, bequeath, bequest, "
        "philanthropist, philanthropy, gifted to the"
    ),
    "buy": (
        "buy, bought, purchase, acquire, acquisition, takeover, take over, buyout, snap up, snapped up, taken "
        "over by, procure, procurement, splashed out on"
    ),
    "sell": (
        "sell, sold, sale, seller, selloff, for sale, sale of its, sale of his, sale of her, sale of the, "
        "auctioned, went under the hammer, offload, dispose of its"
    ),
    "merge": "merge, merger, amalgamate, amalgamation, consolidate with, consolidation, folded into",
    "bid": (
        "bid, offer, approach, takeover bid, takeover offer, bid of, bid worth, bid valued, hostile bid, cash "
        "offer, cash bid, buyout offer, bidder, tender offer, rival bid, counterbid, outbid, bidding war, "
        "takeover approach, unsolicited offer, unsolicited bid, merger proposal, offer worth, offer price, "
        "offered to buy, offer for the company, buyout bid, all share offer, all stock offer, winning bid, "
        "tender for, highest bid, bids for, sealed bid, takeover proposal, bid rejected"
    ),
    "premium": (
        "premium, above the closing price, a premium of, premium to the, percent premium, per cent premium, "
        "premium over, premium on the, premium above, above market price, above the market price, above the "
        "last close, above its closing price, higher than the closing price, takeover premium, above the "
        "asking price, over the closing price"
    ),
    "stake": (
        "stake, holding, per cent of the shares, percent of the shares, majority stake, minority stake, "
        "controlling stake, controlling interest, minority interest, equity stake, ownership stake, "
        "shareholding, ownership of, stakeholding, percent of the company, per cent of the company, percent "
        "interest, per cent interest, percent owned, per cent owned, equity interest, beneficial ownership, "
        "percent ownership"
    ),
    "share": "shares, share, stock, equities, blue chip, common stock, bluechip, depositary receipts",
    "share_price": (
        "share price, pence a share, dollars a share, a share, per share, stock price, closing price, shares "
        "closed at, shares closed up, shares closed down, shares traded at, shares were up, shares were down, "
        "cents a share, price per share, issue price, share value, stock closed, shares were trading, price "
        "of the stock, opening price, price of its shares, euros a share"
    ),
    "market_share": (
        "market share, share of the market, slice of the market, percent of the market, per cent of the "
        "market, share of global sales, share of sales, market leader with, piece of the market, dominates "
        "the market, market dominance, portion of the market, market penetration, share of the global market"
    ),
    "profit": (
        "profit, net income, earnings, earn, net profit, operating profit, pre tax profit, pretax profit, "
        "gross profit, annual profit, quarterly profit, after tax profit, net earnings, earnings of, "
        "quarterly earnings, earnings per share, operating income, ebitda, profitable, profitability, "
        "earnings report, operating earnings, profit warning, earned a profit, turned a profit, made a "
        "profit, adjusted earnings, pretax earnings, net surplus, earnings rose, earnings fell, company "
        "earned, underlying profit"
    ),
    "revenue": (
        "revenue, turnover, sales of, takings, annual sales, total sales, sales rose, sales fell, retail "
        "sales, same store sales, like for like sales, net sales, quarterly sales, sales figures, annual "
        "turnover, turnover of, revenue stream, raked in, generated sales, brought in more than, sales grew, "
        "sales revenue, sales volume, sales growth, ad sales, sales increased, sales dropped, sales totaled, "
        "sales totalled, group sales, grossed, gate receipts"
    ),
    "price": (
        "price, cost, priced, priced at, price tag, retail price, asking price, selling price, list price, "
        "sticker price, starting price, market price, retails for, retailing at, sells for, fetched, sale "
        "price, purchase price, going rate, set you back, average price, price range, house prices, home "
        "prices, oil prices, gas prices, petrol prices, pump prices, fuel prices, food prices, per barrel, a "
        "barrel, per gallon, a gallon, per litre, bought for, purchased for, hammer price, auctioned for, "
        "changed hands for, suggested retail, inexpensive, resale value, price cut, expensive"
    ),
    "money": "money, cash, funds, banknote",
    "invest": (
        "invest, investment, capital, inward investment, foreign direct investment, fdi, capital expenditure, "
        "capital spending, registered capital, capital investment, capital injection, capital inflow, pour "
        "money into, plough money into, funding round, raised capital, capital raising, inject capital, "
        "reinvest, inflows, sunk money into, seed money, startup funding, capex, investing in, put money "
        "into, total investment"
    ),
    "saving": (
        "saving, synergies, cost cuts, cost savings, annual savings, savings of, save money, cost cutting, "
        "cutting costs, cut costs, reduce costs, cost reduction, spending cuts, efficiency savings, "
        "austerity, belt tightening, efficiencies, saving the company, saving taxpayers, trim costs, slash "
        "costs, cut spending"
    ),
    "job_cut": (
        "job cuts, lay off, laid off, layoffs, redundancies, jobs will go, cut jobs, job losses, cutting "
        "jobs, axe jobs, shed jobs, slash jobs, staff cuts, workforce reduction, reduce its workforce, cut "
        "its workforce, made redundant, downsizing, retrench, retrenchment, furlough, eliminate jobs, "
        "eliminate positions, job cull, jobs axed, jobs at risk, jobs are to go, cutting staff, trimming "
        "staff, jobs lost, headcount reduction, voluntary redundancy, cut staff, jobs to go, pink slips, lose "
        "jobs, cutting its workforce"
    ),
    "job": (
        "jobs, workforce, employs, headcount, employment, job creation, create jobs, new jobs, added jobs, "
        "full time jobs, part time jobs, labour force, vacancy, staff of, job market, labor market, labour "
        "market, job openings, manpower, job growth, manufacturing jobs, workforce of, employees worldwide"
    ),
    "factory": (
        "factory, plant, mill, assembly plant, manufacturing plant, industrial park, industrial zone, "
        "foundry, steelworks, production line, steel mill, manufacturing facility, processing plant, "
        "sweatshop, production facility, textile mill, sawmill, brewery, the plant, car plant, auto plant, "
        "chemical plant, cotton mill, paper mill"
    ),
    "store": (
        "store, shop, outlet, supermarket, shopping center, shopping centre, boutique, bookstore, kiosk, "
        "showroom, mall, hypermarket, pawnshop, bodega, bookshop, superstore, drugstore, bakery, pharmacy"
    ),
    "bankrupt": (
        "bankrupt, bankruptcy, insolvent, insolvency, filed for bankruptcy, bankruptcy protection, went bust, "
        "went bankrupt, receivership, liquidation, liquidator, fell into administration, into administration, "
        "default on its debt, defaulted, went under, collapsed into administration"
    ),
    "ipo": (
        "ipo, go public, listing, flotation, going public, goes public, public offering, stock market debut, "
        "stock market listing, listed on the stock exchange, list its shares, float on the, trading debut, "
        "first day of trading, stock listing, float its shares, public listing"
    ),
    "contract_value": (
        "contract worth, contract value, deal worth, deal valued, deal is worth, contract is worth, value of "
        "the deal, value of the contract, value of the transaction, worth of contracts, agreement worth, "
        "transaction valued, order worth, year deal worth, total consideration, purchase consideration, "
        "multimillion dollar contract, transaction worth"
    ),
    "rise": (
        "rise, rose, risen, increase, grow, climb, growth, grew, up by, jump, gain, surge, soar, jumped by, "
        "jumped more than, jumped nearly, jumped almost, gained nearly, gained more than, gained almost, "
        "skyrocket, edged up, ticked up, inched up, upturn, upward trend, spiked, uptick, higher than a year "
        "earlier, swell to, has grown, have grown, had grown, a hike in, hiked by, more than doubled, nearly "
        "doubled, doubled to, doubled from, tripled to, more than tripled, sharp jump, jump of"
    ),
    "fall": (
        "fall, fell, fallen, decrease, decline, drop, slip, slump, slide, sank by, down by, plunge by, tumble "
        "by, has fallen, have fallen, had fallen, fallen by, fallen to, dropped by, drop in, slipped to, "
        "slipped by, slid by, shed more than, shed nearly, shrank, shrink, shrunk, edged down, inched down, "
        "ticked down, dipped to, dipped by, downturn, dwindle, downward trend, contraction, lower than a year "
        "earlier, reduce, reduction, plummeted by, halved to, hit a low"
    ),
    "launch": (
        "launch, unveil, introduce, debut, hit the market, introduced its new, brought to market, took the "
        "wraps off, pre order, preorder, hit theaters, hit cinemas, come to market"
    ),
    "recall_product": (
        "recall of, recalled vehicles, product recall, recalled cars, safety recall, vehicle recall, "
        "voluntary recall, recall notice, issued a recall, pulled from shelves, pulled from the shelves, "
        "taken off the shelves, recalled the product, recalled products, recall affects, pulled from the "
        "market"
    ),
    "phone_device": (
        "smartphone, handset, mobile phone, cell phone, cellphone, mobile device, foldable phone, flagship "
        "phone, smart phone"
    ),
    "screen": (
        "screen, display, inch, touchscreen, touch screen, inch display, inch screen, display size, oled "
        "display, lcd, oled, amoled, retina display, refresh rate, screen size, screen resolution, foldable "
        "display, high definition display, flat panel, display resolution, hdtv"
    ),
    "camera": (
        "camera, megapixel, rear camera, front camera, dual camera, selfie camera, webcam, image sensor, "
        "digital camera, main camera, facing camera, camcorder, telephoto, cameraphone"
    ),
    "battery": (
        "battery, mah, battery life, battery pack, battery capacity, battery powered, lithium ion, "
        "rechargeable, fast charging, wireless charging, battery cell, battery maker"
    ),
    "memory": (
        "memory, storage, ram, gb, internal memory, internal storage, gigabyte, megabyte, terabyte, ram and "
        "storage, gb of ram, gb ram, memory card, memory chip, hard drive, hard disk, flash memory, memory "
        "capacity, storage space, microsd"
    ),
    "processor": (
        "processor, chip, chipset, cpu, microprocessor, semiconductor, microchip, dual core, quad core, octa "
        "core, snapdragon, gpu, graphics chip, silicon chip, processing unit, gigahertz, ghz, computer chip"
    ),
    "range_measure": (
        "driving range, range of, on a single charge, on a full charge, electric range, maximum range, flying "
        "range, firing range of, striking range, flight range, with a range of more than, range of up to, "
        "mile range, kilometre range, kilometer range, travel range, epa range, operating range, range "
        "anxiety"
    ),
    "engine": (
        "engine, motor, turbocharged, powertrain, internal combustion, propulsion, gearbox, powerplant, "
        "turbofan"
    ),
    "horsepower": (
        "horsepower, bhp, hp, brake horsepower, ps of power, torque, kilowatts of power, engine output, pound "
        "feet, lb ft, newton metres, newton meters"
    ),
    "colour": (
        "colour, color, hue, paint finish, colour scheme, color scheme, colour options, color options, "
        "multicoloured, multicolored, paint job"
    ),
    "version": (
        "version, edition, model, limited edition, special edition, new model, model year, latest model, base "
        "model, entry level model, upgraded version, updated version, beta version, trim level, newest model, "
        "production model, flagship model"
    ),
    "user": (
        "user, subscriber, userbase, monthly users, active users, daily users, registered users, "
        "subscription, download, followers, mobile subscriber, internet users, monthly active, users "
        "worldwide, installed base, subscribed, paying members"
    ),
    "website": (
        "website, site, web page, webpage, web site, homepage, home page, web portal, news site, online "
        "portal, web address, online platform, domain name"
    ),
    "social_media": (
        "facebook, twitter, social media, social network, netizen, online community, social platform"
    ),
    "rank": (
        "rank, ranking, ranked, seeded, standings, league table, leaderboard, second place, third place, "
        "fourth place, finished second, finished third, finished fourth, finished last, fifth place, bottom "
        "of the table, world number, top ten, top seed, placed second, placed third, came second, came third, "
        "unseeded, bottom of the league, medal table, outranked"
    ),
    "lead": (
        "lead, top, led, top the list, first place, topped, took the lead, in the lead, leading the race, "
        "leads the table, leading the pack, led the standings, top of the table, top of the standings, top of "
        "the league, top spot, topped the list, topped the chart, topped the table, number one spot, ranked "
        "first, finished first, came in first, front runner, frontrunner, league leader, hold the lead, ahead "
        "of the field, pole position"
    ),
    "match": (
        "match, game, fixture, matchup, home game, away game, opening game, football game, baseball game, "
        "basketball game, hockey game, soccer game, game against, playoff game, league game, friendly game, "
        "regular season game, first leg, second leg, group game"
    ),
    "score_goal": (
        "score, scored, goal, equaliser, winner from, scored a goal, scored the goal, scored twice, scored "
        "the winner, scored in the, scored his, scored from, opened the scoring, goalscorer, goal scorer, "
        "goalscoring, hat trick, own goal, equalizer, equalise, equalize, found the net, back of the net, "
        "tapped in, fired home, slotted home, late winner, winning goal, opening goal, second goal, goals "
        "from, levelled the score, leveled the score, pulled one back, put them ahead, doubled the lead, "
        "doubled their lead, brace from, scored a brace"
    ),
    "penalty_kick": (
        "penalty kick, spot-kick, penalty shootout, from the spot, won a penalty, converted a penalty, "
        "awarded a penalty, missed a penalty, penalty spot, on penalties"
    ),
    "red_card": (
        "sent off, red card, sendings off, straight red, shown red, dismissed for a second, second yellow "
        "card, second booking, second bookable offence, ejected from the game, reduced to ten men, down to "
        "ten men, given his marching orders"
    ),
    "draw": (
        "draw, drew, tie, goalless draw, scoreless draw, held to a draw, ended in a draw, ended in a tie, "
        "drew with, drew against, drawn game, played out a draw, earned a draw, salvaged a draw, settle for a "
        "draw, shared the points, shared the spoils, share of the spoils, finished level, snatched a draw, "
        "drew nil nil, scoreless tie, rescued a point"
    ),
    "coach": (
        "coach, head coach, manager of the team, manager of the club, team boss, caretaker boss, gaffer, "
        "coaching staff, head trainer, team manager, interim boss, football manager"
    ),
    "player": (
        "player, striker, midfielder, defender, goalkeeper, footballer, winger, quarterback, centre back, "
        "center back, linebacker, shortstop, pitcher, goalie, outfielder, batsman, bowler, point guard, "
        "substitute bench, cricketer, wide receiver, fly half, infielder, playmaker, centre forward, running "
        "back"
    ),
    "referee": (
        "referee, umpire, linesman, match official, video assistant referee, ref, officiating crew, fourth "
        "official, linesmen, touch judge"
    ),
    "team": (
        "team, club, side, squad, home side, visiting side, home team, away side, visiting team, ballclub, "
        "national side"
    ),
    "transfer": (
        "transfer fee, transfer, signed from, release clause, transfer window, transfer record, transfer "
        "deadline, transfer market, transfer request, transfer deal, signed for a fee, free transfer, buyout "
        "clause, buy out clause, loan deal, loan spell, season long loan, joined on loan, on loan from, on "
        "loan at, club record fee, undisclosed fee, record signing, new signing, free agent, summer signing, "
        "traded to, acquired in a trade, joined from, loan move, transfer target, transfer portal"
    ),
    "stadium": (
        "stadium, ground, arena, ballpark, home ground, velodrome, grandstand, racecourse, sports complex, "
        "playing field, coliseum, football ground, training ground, sporting venue, speedway"
    ),
    "attendance": (
        "attendance, crowd of, spectators, fans in the ground, attendee, attended by, crowd size, sellout "
        "crowd, sell out crowd, capacity crowd, packed house, home crowd, people attended, fans attended, "
        "people turned out, fans turned out, in attendance, record crowd, packed stadium, packed crowd, in "
        "front of a crowd, average crowd, estimated crowd, crowd estimated, audience members, fans packed"
    ),
    "season": "season, campaign so far, preseason, league campaign, postseason, offseason",
    "champion": (
        "champion, title, championship, title holder, titleholder, trophy, league title, title winner, world "
        "title, won the title"
    ),
    "final": (
        "final, semi-final, quarter-final, cup final, grand final, the final of, championship game, finalist, "
        "title decider, championship match, final against, title game"
    ),
    "medal": (
        "medal, gold medal, silver medal, bronze medal, gold medalist, gold medallist, silver medalist, "
        "silver medallist, bronze medalist, bronze medallist, won gold, won silver, won bronze, olympic gold, "
        "olympic silver, olympic bronze, medalist, medallist, clinched gold, world gold"
    ),
    "record": (
        "record, record high, record low, world record, national record, new record, record breaking, record "
        "setting, all time high, all time low, set a record, broke the record, record holder, record number, "
        "record level, largest ever, biggest ever, highest ever, lowest ever, course record, highest since, "
        "lowest since, highest level since, lowest level since, worst ever, personal best, record books, a "
        "record for, olympic record, record amount, smashed the record"
    ),
    "race": (
        "race, marathon, grand prix, racetrack, time trial, motor race, steeplechase, regatta, road race, "
        "triathlon"
    ),
    "film": "film, movie, motion picture, blockbuster, documentary, biopic, big screen, sequel, screenplay",
    "album": "album, song, single, debut album, vinyl, mixtape, debut ep, soundtrack, greatest hits",
    "book": (
        "book, novel, memoir, bestseller, autobiography, paperback, hardcover, biography, novelist, the book, "
        "his book, her book, new book, children's book, short stories, anthology, poetry collection"
    ),
    "festival": "festival, carnival, street party, festivalgoer, festivities, mardi gras, fiesta",
    "concert": (
        "concert, gig, show, concertgoer, live show, live performance, sold out show, live music, recital, "
        "world tour, symphony, orchestra performed, performed live, farewell tour, headline act"
    ),
    "audience": (
        "audience, viewers, box office, viewership, tv ratings, television ratings, viewing figures, "
        "television audience, listeners, readership, opening weekend, ticket sales, page views, views on "
        "youtube, tuned in, nielsen, box office takings, listenership, weekend gross, global audience, online "
        "views, times viewed, moviegoers, readers, tv audience"
    ),
    "study": (
        "study, survey, research, trial of, clinical trial, opinion poll, scientific paper, peer reviewed, "
        "questionnaire, academic paper, meta analysis, journal article, drug trial, randomised trial, "
        "randomized trial"
    ),
    "participant": (
        "participant, volunteers, patients took part, respondents, entrant, contestant, people surveyed, "
        "people polled, those surveyed, those polled, delegate, competitors from, study subjects, competing "
        "teams, teams competing, participation by, adults surveyed, surveyed adults, voters surveyed"
    ),
    "rate": (
        "rate, proportion, percentage, percentage of, percentage point, ratio, incidence, share of total, "
        "prevalence, in proportion to, one in every, mortality rate, crime rate, success rate, prevalent"
    ),
    "exam": (
        "exam, test, examination, gcse, standardized test, test takers, admissions test, college entrance, "
        "standardised test"
    ),
    "mark": (
        "mark, marks, score in the exam, points, exam score, test score, exam results, grade point average, "
        "gpa, sat score, act score, top marks, full marks, pass mark, passing score, exam grades, top grades, "
        "straight a's, gcse results, a level grades, marked out of, cut off score, cutoff score, benchmark "
        "score, entrance score, admission score, out of a possible, valedictorian, letter grade, math scores, "
        "reading scores"
    ),
    "tuition": (
        "tuition, school fees, tuition fee, university fees, college fees, college costs, student fees, in "
        "state tuition, out of state tuition, cost of attendance, fee paying school, cost of college, tuition "
        "costs, course fees, schooling costs, undergraduate fees"
    ),
    "population": (
        "population, inhabitants, populous, populated, people living in, town of people, city of people, home "
        "to about, home to more than, census, residents live, home to some, populace, total number of "
        "residents, headcount of residents, population density"
    ),
    "household": (
        "household, families affected, families were affected, family households, homes affected, homes were "
        "affected, low income families, families lost, families living in, homes and businesses, families "
        "evacuated, families displaced, affected families, housing units, poor families"
    ),
    "land": (
        "land, plot, plot of land, parcel of land, piece of land, farmland, agricultural land, land use, land "
        "rights, arable, pastureland, patch of land, public land, tract of land, private land, landholding"
    ),
    "clear_land": (
        "clear land, site clearance, evict, eviction, expropriate, land clearance, expropriation, eminent "
        "domain, compulsory purchase, land acquisition, land seizure, land confiscation"
    ),
    "road": (
        "road, highway, motorway, street, interstate, freeway, expressway, avenue, boulevard, turnpike, "
        "roadway, thoroughfare, carriageway, roadside, parkway, sidewalk, pavement, hard shoulder, lane, "
        "beltway, northbound, southbound, eastbound, westbound, intersection, driveway, alley, crossroads"
    ),
    "bridge": "bridge, footbridge, overpass, viaduct, drawbridge, flyover, causeway, pontoon, cable stayed",
    "airport": (
        "airport, airfield, airstrip, runway, airbase, air base, aerodrome, passenger terminal, helipad, "
        "aviation hub"
    ),
    "port": (
        "port, harbour, harbor, pier, seaport, dock, wharf, marina, dockside, quay, jetty, container "
        "terminal, shipyard, quayside, dockyard, naval base, ferry terminal, harbourside, cargo terminal"
    ),
    "station": (
        "station, bus station, railway station, train station, subway station, bus terminal, bus depot, metro "
        "station, underground station, bus stop, rail station, railroad station, tube station, bus shelter, "
        "coach station"
    ),
    "river": (
        "river, riverbank, riverbed, creek, waterway, tributary, canal, stream bed, riverside, estuary, "
        "upstream, downstream"
    ),
    "lake": "lake, reservoir, lakeside, lagoon, pond, lakefront, lakeshore, loch",
    "hotel": (
        "hotel, motel, inn, guesthouse, hostel, guest house, bed and breakfast, beach resort, holiday resort, "
        "ski resort"
    ),
    "restaurant": (
        "restaurant, bar, cafe, pub, eatery, nightclub, bistro, coffee shop, tavern, fast food, steakhouse, "
        "pizzeria, cafeteria, tea room, wine bar, canteen, karaoke bar, brasserie, saloon bar, night club, "
        "food stall, sports bar, teahouse, cocktail bar, gastropub"
    ),
    "market_place": "market, marketplace, bazaar, farmers market, market trader, stallholder",
    "church": (
        "church, mosque, temple, pagoda, cathedral, chapel, synagogue, shrine, parish, monastery, basilica, "
        "place of worship, abbey, house of worship, convent, minster, diocese, congregation, churchgoer, "
        "worshipper, worshiper"
    ),
    "gold": "gold, bullion, precious metal, spot gold, yellow metal",
    "jewel": (
        "jewellery, jewelry, necklace, ring, jewel, jeweller, jeweler, bracelet, earrings, gemstone, wedding "
        "ring, engagement ring, pendant, tiara, brooch, gems, pearl, sapphire, emerald"
    ),
    "diamond": "diamond, carat, solitaire",
    "oil": "oil, petroleum, crude, refinery, oilfield",
    "petrol": (
        "petrol, gasoline, fuel, diesel, petrol station, gas station, filling station, gas pump, jet fuel, "
        "unleaded, at the pump, forecourt, ethanol, kerosene, biofuel, gallon of regular"
    ),
    "gas": (
        "natural gas, lng, gas pipeline, shale gas, gas supply, lpg, gas field, propane, gas cylinder, gas "
        "canister, methane"
    ),
    "electricity": (
        "electricity, power plant, power grid, power supply, power station, hydropower, hydroelectric, "
        "electric utility, solar power, wind power, power lines, substation, wind farm, coal fired, wind "
        "turbine, solar farm, kilowatt, megawatt, national grid, power generation, electrical grid, "
        "transmission line"
    ),
    "food": (
        "food, meal, foodstuff, groceries, dinner, lunch, breakfast, cuisine, snack, seafood, pork, street "
        "food"
    ),
    "rice": "rice, paddy",
    "animal": (
        "animal, wildlife, livestock, poultry, cattle, pet, endangered species, creature, zoo, mammal, "
        "reptile, wild beast, herd of"
    ),
    "elephant_ivory": "ivory, tusk, rhino horn, rhinoceros horn",
    "pangolin": "pangolin, scaly anteater",
    "cigarette": "cigarette, tobacco, vaping, cigar, smokers, nicotine",
    "alcohol": (
        "alcohol, beer, liquor, whisky, whiskey, vodka, booze, drunk, drunken, intoxicated, alcoholic, "
        "champagne, intoxication, lager, inebriated, drink driving"
    ),
    "phone_call_tip": (
        "tip-off, tipped off, anonymous call, tipster, acting on a tip, tip from, received a tip, anonymous "
        "tip, received a call, received reports of, responded to a report, responded to reports, responding "
        "to a call, raised the alarm, alerted police, alerted by, emergency call, reported to police, "
        "reported the incident, dialled emergency services, informant"
    ),
    "camera_cctv": (
        "cctv, surveillance camera, security camera, footage, security footage, surveillance footage, "
        "dashcam, dash cam, body camera, surveillance video, bodycam, doorbell camera, security video, video "
        "surveillance, traffic camera, closed circuit"
    ),
    "autopsy": (
        "autopsy, post-mortem, coroner, postmortem, medical examiner, pathologist, toxicology, necropsy, "
        "forensic doctor"
    ),
    "reward": (
        "reward, reward for information, bounty, cash reward, offering a reward, reward money, reward "
        "offered, reward of, reward leading to, finder's fee, information leading to the arrest, posted a "
        "reward"
    ),
    "trip_duration": (
        "lasted, took hours, for hours, hour-long, took several hours, took more than, minutes long, day "
        "long, week long, month long, hour flight, hour journey, hour drive, minute drive, minute ride, "
        "duration, went on for, for several hours, for several days, hour standoff, journey time, travel "
        "time, spent hours, hour operation, minute flight, hour trip, running time, for more than an hour, "
        "hour ordeal, hour wait"
    ),
    "experience": (
        "years of experience, year veteran, years on the job, years in the job, years on the force, years of "
        "service, flying hours, flight hours, hours of flying, decades of experience, work experience, years "
        "in the business, long serving, years with the company, inexperienced, years as a, months of "
        "experience, years in the industry"
    ),
    "term": (
        "term, stint, tenure, term in office, term of office, second term, first term, third term, "
        "presidential term, term limit, years in office, years in power, mandate expires, term ends, term "
        "expires, consecutive term, time in office, full term in office, spell in charge, years in charge, "
        "term as president, term as governor, term as mayor, remainder of the term, unexpired term, years at "
        "the helm, fourth term, long serving leader"
    ),
    "deadline": (
        "deadline, expire, due by, cutoff date, cut off date, due date, closing date, expiry, expiration, "
        "expiry date, expiration date, no later than, time limit, must be completed by, must be submitted by, "
        "overdue, target date, given until, have until, has until, had until, grace period, due to expire, "
        "final date, set to expire, extension of the deadline, due in by, filing date, statute of "
        "limitations, by the deadline, ran out of time, last day to"
    ),
    "meeting_count": (
        "round of talks, round of negotiations, round of discussions, session of talks, first round of talks, "
        "second round of talks, third round of talks, final round of talks, new round of talks, negotiating "
        "round, negotiating session, meeting in a series, series of talks, fresh talks, round of dialogue, "
        "round of peace talks, round of bargaining, marathon talks"
    ),
    "article_post": (
        "article, post, tweet, blog, retweet, op ed, editorial, online post, opinion piece, news story, "
        "blogger, social post"
    ),
    "letter": (
        "letter, e-mail, email, open letter, suicide note, texted, sms, memo, missive, handwritten note, "
        "written message, farewell note"
    ),
    "photo": (
        "photo, picture, photograph, photography, snapshot, selfie, portrait, photographic, photographer, "
        "photo shoot, pictures showed, satellite image, still image, pictures of, mug shot, mugshot, x ray "
        "image, screenshot, images showed, aerial images"
    ),
    "video": "video, videotape, live stream, home video, phone video, livestreamed, online clip",
    "million": "million, mn, multimillion",
    "billion": "billion, bn, multibillion",
    "wash_away": (
        "wash away, washed away, swept away, washed out, swept out to sea, swept downstream, swept into the "
        "river, washed into, carried away by, carried downstream, swept into the sea, swept down the river, "
        "engulfed by the water"
    ),
    "resettle": (
        "resettle, rehouse, relocate families, resettlement, new homes for, temporary housing, temporary "
        "accommodation, relocate residents, given new homes, alternative accommodation, alternative housing"
    ),
    "identify": (
        "identify, identified, identification, identity of, established his identity, established her "
        "identity, known only as, released the name"
    ),
    "suspend": (
        "suspended from, put on leave, suspended with pay, suspended without pay, suspended pending, placed "
        "on leave, administrative leave, temporarily removed from, gardening leave, stood aside, was "
        "suspended by"
    ),
    "register": "register, registered, enrol, enroll, registration, sign up for, enrolment, enrollment",
    "seize": (
        "seize, seized, confiscate, impound, seizure of, confiscation, freeze assets, froze assets, freezing "
        "of assets, asset freeze, forfeiture, repossess, repossession, intercepted a shipment, sequestrate, "
        "took possession of, impoundment"
    ),
    "carry": (
        "carrying, transport, haul, transportation of, ferry passengers, loaded with, laden with, shipment "
        "of, shipped to, shipping of, carries passengers, carrying cargo, cargo of, deliver goods, freight"
    ),
    "inspect": (
        "inspect, inspection, check, spot check, examination of, examine, audit, checked on, carried out "
        "checks, safety check, random checks, scrutinise, scrutinize, site visit, checked for"
    ),
    "block": (
        "block, blocked, cut off, blocked the, blocked by, blocked off, were blocked, blocking traffic, "
        "blockade, road block, roadblock, cordoned, barricade, sealed off, closed off, cutting off, isolated "
        "by, stranded by, impassable, stop access"
    ),
    "receive": (
        "receive, received, got, recipient, was presented with, were presented with, took delivery, in "
        "receipt of"
    ),
    "send": "send, sent, dispatch, despatch, mailed to, shipped out",
    "produce": (
        "produce, production, make cars, manufacture, producer of, manufacturer, assembly line, output of, "
        "industrial output, factory output, made in, churn out, crank out, built at its plant"
    ),
    "plant_crop": (
        "harvest, plant rice, planted crops, planting season, sow, sown, cultivate, cultivation, planted "
        "trees, tree planting, tilled, transplant seedlings, plough the fields, plant corn, plant wheat"
    ),
    "total": (
        "total, in all, altogether, overall, combined, totalled, in total, a total of, grand total, sum "
        "total, combined total, bringing the total, amounted to, added up to, cumulative, all told"
    ),
    "additional": (
        "another, additional, more, further, extra, additionally, one more, two more, three more, another "
        "one, others were, several others, two others, three others, dozens more, hundreds more, a further, "
        "supplementary, topped up"
    ),
    "only": "only, just, alone, just one, merely, solely, a mere, nothing but, the sole, exclusively",
    "each": (
        "each, every, per, apiece, per person, per year, per month, per day, per head, per week, a piece, "
        "annually, per annum"
    ),
    "average": (
        "average, on average, mean of, median, per capita, typical household, averaged out, seasonal average"
    ),
    "first_time": (
        "first, first time, first ever, for the first time, the first woman, the first person, the first "
        "country, the first to, first of its kind, first since, unprecedented, never before, maiden, "
        "inaugural, first black, first female, the first such, first known"
    ),
    "target": (
        "target, goal of, quota, growth target, inflation target, sales target, profit target, target of, "
        "target price, price target, annual target, target for, emissions target, set a target, missed its "
        "target, reach its target, set a goal, aims to reach, aim for, aims to cut, production target, "
        "revenue target, government's target, recruitment target, targeted growth, output target, fundraising "
        "goal, goal is to, ambitious target, deficit target, target range, spending target"
    ),
    "expect": (
        "expect, expected, forecast to, projected, expectation, anticipate, anticipation, forecast that, "
        "predicted, prediction, is projected to, are projected to, was projected to, estimate, are likely to, "
        "is likely to, is set to, are set to, slated for, slated to, scheduled to, scheduled for, poised to, "
        "on track to, on course to, tipped to"
    ),
    "suicide": (
        "suicide, killed himself, killed herself, took his own life, took her own life, taking his own life, "
        "hanged himself, hanged herself, shot himself, shot herself, jumped to his death, jumped to her "
        "death, apparent suicide, suicidal, self immolation, set himself on fire, end his life"
    ),
    "wanted": (
        "wanted man, wanted woman, wanted in connection, arrest warrant, warrant for his arrest, warrant for "
        "her arrest, outstanding warrant, fugitive, on the run, red notice, most wanted, still at large, "
        "wanted for murder, wanted for questioning, wanted for robbery, wanted by police, wanted by the "
        "police, remain at large"
    ),
    "raid_search": (
        "police raid, raid on, early morning raid, search warrant, searched his home, searched her home, "
        "searched the home, searched his house, searched the house, searched the premises, sting operation, "
        "swooped on, drug bust, conducted raids, predawn raid"
    ),
    "trapped": (
        "trapped, trapped in, trapped under, trapped inside, entombed, buried under, buried in the rubble, "
        "buried beneath, buried alive, pinned under, pinned beneath, stranded, marooned, stuck inside, under "
        "the rubble, under rubble, beneath the rubble"
    ),
    "money_laundering": (
        "money laundering, laundered money, launder the proceeds, launder cash, illicit funds, proceeds of "
        "crime, money launderer"
    ),
    "death_penalty": (
        "death penalty, death sentence, sentenced to death, death row, capital punishment, lethal injection, "
        "put to death, firing squad, was executed, were executed, execution chamber, condemned to death, stay "
        "of execution, hanged for, electric chair"
    ),
    "pardon": (
        "pardon, presidential pardon, amnesty, clemency, commute his sentence, sentence was commuted, "
        "commutation, reprieve, sentence was reduced, sentence reduced, leniency"
    ),
    "criticise": (
        "criticise, criticize, criticism, critics said, critical of, lambast, lash out, rebuke, chided, "
        "blasted the government, hit out at, took aim at, backlash, came under criticism, drew criticism, "
        "berate, chastise, castigate, reprimand, find fault with, censured, scolded, condemn, condemned the, "
        "condemnation, denounce, deplore, decried, strongly protested, lodged a protest, diplomatic protest, "
        "expressed outrage, outcry over, voiced outrage, slammed for, slammed as, denunciation, lashed out "
        "at, under fire for"
    ),
    "praise_act": (
        "praise, hailed as, hailed the, laud, commend, applaud, welcomed the decision, welcomed the move, "
        "heaped praise, singled out for praise, spoke highly of, honoured for, honored for, acclaim"
    ),
    "overthrow": (
        "coup, coup attempt, coup plot, military coup, overthrow, overthrown, toppled the government, toppled "
        "the president, topple the, ouster, putsch, seized power, depose the president, deposed, regime "
        "change, mutiny, removed from power, driven from power"
    ),
    "implement": (
        "implement, implementation, put into effect, put into practice, take effect, come into force, enter "
        "into force, went into effect, come into effect, rolled out, rollout, carry out the plan, pilot "
        "scheme, pilot programme, phased in"
    ),
    "pollute": (
        "pollute, pollution, polluter, pollutant, contaminate, contamination, oil spill, chemical spill, "
        "spilled oil, spilt oil, sewage, smog, air quality, emissions, greenhouse gas, effluent, hazardous "
        "waste, toxic waste, dumped waste, illegal dumping, fly tipping"
    ),
    "malfunction": (
        "malfunction, broke down on, mechanical failure, mechanical problem, engine failure, engine trouble, "
        "technical fault, technical problem, technical glitch, glitch, brake failure, brakes failed, engine "
        "failed, outage hit, service disruption, computer failure, system failure, equipment failure, faulty, "
        "defective, software bug"
    ),
    "extort": (
        "extort, extortion, extortionist, blackmail, blackmailer, protection money, protection racket, "
        "shakedown, racketeering, loan shark, sextortion, ransomware, demanding money with menaces, strong "
        "arm tactics"
    ),
    "brawl": (
        "brawl, scuffle, fistfight, fist fight, street fight, gang fight, melee, fracas, affray, bust up, "
        "altercation, came to blows, exchanged blows, traded blows, clashed with police, clashes broke out, "
        "skirmish, violent clash, fight broke out, gang war, turf war, punch up, bar fight, got into a fight, "
        "disorderly conduct, hooliganism"
    ),
    "arson": (
        "arson, arsonist, set fire to, set on fire, set ablaze, set alight, torched, torch the, firebomb, "
        "petrol bomb, molotov cocktail, deliberately set, deliberately started, deliberately lit, incendiary "
        "device"
    ),
    "abuse": (
        "abuse of children, domestic violence, domestic abuse, child abuse, physical abuse, abusive, ill "
        "treat, ill treatment, mistreat, mistreatment, maltreatment, torture, waterboarding, police "
        "brutality, excessive force, cruelty to, bully, battered wife, neglect of a child, physically abused, "
        "abused her, abused him, verbally abused, emotional abuse, elder abuse, animal abuse"
    ),
    "recover_health": (
        "full recovery, recovering from, recover from his injuries, recover from her injuries, recovering in "
        "hospital, recuperate, convalesce, on the mend, stable condition, in stable condition, condition is "
        "stable, regained consciousness, returned to fitness, nursed back to health, cured of, convalescence, "
        "made a recovery, expected to recover, expected to survive"
    ),
    "riot": (
        "riot, rioter, riots broke out, civil unrest, unrest, mob violence, went on the rampage, on a "
        "rampage, rampage through, rampaged, street violence, looted shops, looted stores, tear gas, rubber "
        "bullets, lawlessness, disorder on the streets, violence erupted, violence broke out, revolt, "
        "insurrection"
    ),
    "capture_territory": (
        "captured the town, captured the city, captured the village, capture of the city, captured territory, "
        "seized control, gained control of, wrested control, regained control, recaptured the, retook, "
        "overran the, fell to the rebels, fell into the hands of, fall of the city, annex, annexation, "
        "occupied the town, advance on the capital, territorial gains, military occupation, occupying force, "
        "under occupation"
    ),
    "fulfil": (
        "meet demand, meet the demand, meet the needs, meet needs, meet requirements, meet the requirements, "
        "meet the criteria, meet criteria, meet the target, meet its target, meet targets, meet expectations, "
        "meet standards, meet the standards, meet conditions, met the conditions, meet its obligations, meet "
        "the deadline, meet a deadline, fulfil, fulfill, fulfilment, fulfillment, comply with, compliance "
        "with, in line with requirements, satisfy the requirements"
    ),
    "oblige": (
        "mandatory, compulsory, obligatory, required to, is required by law, oblige, obliged to, obligation "
        "to, compelled to, compel, must comply, under pressure to, forced to, force them to, coerce, "
        "coercion, put pressure on, mandate that, mandated, requirement to, made mandatory"
    ),
    "surgery": (
        "surgery, surgical, operated on, operating room, operating theatre, operating table, underwent an "
        "operation, had an operation, heart operation, went under the knife, transplant, organ donor, "
        "amputate, amputation, bypass operation, cosmetic surgery, surgically removed, stitched up"
    ),
    "cooperate": (
        "cooperate, cooperation, co operate, co operation, collaborate, collaboration, partnership, partner "
        "with, teamed up, team up with, work together, joined forces, join hands, joint venture, strategic "
        "partnership, bilateral ties, strengthen ties, boost ties, in conjunction with, work closely with"
    ),
    "shoot_down": (
        "shot down, downed a, downing of, brought down by a missile, knocked out of the sky, blown out of the "
        "sky, anti aircraft fire, intercepted a missile, intercepted missiles, intercepted drones, "
        "intercepted the missile, downed aircraft"
    ),
    "testify": (
        "testify, testimony, gave evidence, took the stand, witness stand, witness box, told the court, told "
        "jurors, told the jury, under oath, perjury, sworn statement, affidavit, deposition, told a hearing"
    ),
    "gamble": (
        "gamble, gambler, gambling ring, betting, illegal betting, betting ring, bookmaker, bookie, wager, "
        "casino, sports betting, placed bets, bet on the, online betting, card game for money, slot machine, "
        "cockfight"
    ),
    "traffic_jam": (
        "traffic jam, congestion, congested, tailback, bumper to bumper, traffic chaos, traffic delays, "
        "snarled traffic, traffic snarl, traffic backed up, backed up for miles, heavy traffic, clogged "
        "roads, traffic was halted, stuck in traffic, snarl up, traffic at a standstill, traffic to a "
        "standstill, traffic gridlock, gridlocked traffic"
    ),
    "suffocate": (
        "suffocate, suffocation, asphyxiate, asphyxiation, asphyxia, smother, smoke inhalation, inhaled "
        "smoke, overcome by smoke, overcome by fumes, gasping for air, lack of oxygen"
    ),
    "lose_contact": (
        "lost contact, lost radio contact, lost communication, contact was lost, loss of contact, vanished "
        "from radar, disappeared from radar, dropped off radar, fell off radar, lost track of, not been heard "
        "from, last heard from, last contact, went off radar, could not be reached by radio"
    ),
    "support": (
        "endorsement, backed by, backing of, backing for, throw his weight behind, support for, supported by, "
        "in support of, voiced support, expressed support, rally behind, spoke in favour of, spoke in favor "
        "of, side with"
    ),
    "oppose": (
        "opposition to, object to, objection to, voted against, voice opposition, spoke out against, came out "
        "against, against the plan"
    ),
    "agree": (
        "agreed to, agree to, agreed on, agree on, agreed that, struck a deal, strike a deal, reached a "
        "consensus, come to terms"
    ),
    "nominate": "put forward as, shortlist, short listed, renominate, choose as its candidate",
    "succeed_in_post": (
        "succeeded by, succeeds him, successor, take over as, takes over from, took over from, replaced him "
        "as, replaced her as, fill the post"
    ),
    "hold_office": (
        "served as, in office since, held the post, held the office, held the position, incumbent, in post "
        "since, been in office"
    ),
    "extradite": "extradition, sent back to face trial",
    "reveal": (
        "revelation, disclosure, divulge, brought to light, came to light, shed light on, lifted the lid"
    ),
    "declare": (
        "declare, declaration of, proclaim, proclamation, assert that, insisted that, affirm, maintain that"
    ),
    "strengthen": (
        "strengthen, boost, bolster, step up, stepped up, shore up, beef up, intensify, reinforce, ramp up, "
        "deepen ties, enhance"
    ),
    "rebound": (
        "bounce back, economic recovery, pick up again, rally in shares, staged a recovery, recoup, regain "
        "ground, pare losses, rebound in, rebounded from, rebounded to"
    ),
    "decline_comment": (
        "declined to comment, declined comment, refused to comment, no comment, would not comment, did not "
        "comment, did not respond to a request, did not immediately respond, could not be reached, not "
        "available for comment, unavailable for comment"
    ),
    "rocket_launch": (
        "rocket launch, missile launch, launched a missile, launched missiles, launched a rocket, launched a "
        "satellite, satellite launch, launch pad, launchpad, blast off, liftoff, lift off from, test fired, "
        "test launch, launched into orbit, launched into space"
    ),
    "demolish": (
        "demolish, demolition, tear down, tore down, torn down, raze, bulldoze, pull down, knocked down the "
        "building, flatten, level the building"
    ),
    "examine_scene": (
        "crime scene investigators, crime scene technicians, examined the scene, combed the scene, processed "
        "the scene, scenes of crime officers, dusted for fingerprints, reconstruct the crime, forensics"
    ),
    "determine": (
        "determine, find out, found out, finding out, figure out, figured out, ascertain, pinpoint, concluded that, "
        "came to the conclusion, reach a conclusion, reached the conclusion, work out what, establish the cause, established that"
    ),
    "carry_out": (
        "carry out, conduct a, conducted by, conducted the, undertake, undertook, undertaken, execute the "
        "plan"
    ),
    "harvest": "reap, bumper crop, gather in the crop, brought in the crop, threshing, picking season",
    "fail": (
        "failed to, failed attempt, failure to, unsuccessful, unsuccessfully, ended in failure, in vain, came "
        "to nothing, botched, failed bid"
    ),
    "qualify": (
        "advance to the, progressed to the, reached the final, reached the semi finals, reached the quarter "
        "finals, book a place in, book their place, secured a place in, sealed a place in, earned a berth, "
        "clinch a berth, moved into the final, qualified for the, qualification for the"
    ),
    "eliminate": (
        "knocked out of, knocked out by, eliminated from, eliminated by, crashed out, exit from the "
        "tournament, bow out of, dumped out of, out of the tournament, out of the competition, early exit"
    ),
    "aid": (
        "relief supplies, relief effort, relief goods, relief workers, humanitarian aid, emergency aid, "
        "foreign aid, financial aid, aid package, relief package, bailout, bail out, assistance, aid agency, "
        "relief fund, disaster relief"
    ),
    "run_for_office": (
        "run for president, running for president, run for office, running for office, run for mayor, running "
        "for mayor, run for governor, running for governor, seek re election, stand for election, election "
        "campaign, presidential campaign, campaign trail, bid for re election, presidential bid, contest the "
        "seat"
    ),
    "impeach": (
        "impeach, impeachment, vote of no confidence, no confidence motion, motion of no confidence, "
        "confidence vote, recall election, leadership challenge"
    ),
    "hire": (
        "recruit, recruitment, took on staff, taken on as, newly hired, headhunt, new hires, hired as, hired "
        "by, hiring of"
    ),
    "condolence": (
        "condolences, paid tribute, tributes poured in, tributes to, vigil, wreath, moment of silence, "
        "minutes silence, half mast, half staff, commemorate, commemoration, expressed sympathy, grieve"
    ),
    "sponsor": (
        "sponsored by, sponsorship, funded by, funding for, funding from, bankroll, financed by, underwrite, "
        "underwritten by, grant from, financial backing, title sponsor, corporate sponsor, official sponsor"
    ),
    "extend_contract": (
        "extended his contract, extended her contract, contract extension, renewal of, renewed his contract, "
        "signed a new contract, signed an extension, extend the deadline, extended by, extended until, renew "
        "her contract"
    ),
    "suspend_player": (
        "match ban, touchline ban, banned for life, life ban, doping ban, suspended for the match, suspended "
        "for games, banned from playing, handed a ban, banned from competing, serve a suspension"
    ),
    "baby": "baby, babies, newborn, infant, fetus, foetus",
    "teenager": "teenager, teen, teenage, adolescent, juvenile, underage",
    "elderly": "elderly, pensioner, senior citizen, older people, retiree, octogenarian",
    "patient": "patient, outpatient, inpatient, sufferer",
    "athlete": (
        "athlete, swimmer, gymnast, boxer, wrestler, sprinter, olympian, paralympian, skater, weightlifter, "
        "skier, sportsman, sportswoman, marathoner, hurdler"
    ),
    "fan": "fans, hooligan, ultras, supporters club, away supporters, home supporters, football supporter",
    "terrorist": (
        "terrorist, extremist, jihadist, jihadi, terror group, bomber, terror suspect, terror cell, extremism"
    ),
    "gang": (
        "gang, gangster, cartel, mafia, crime syndicate, mobster, organized crime, organised crime, crime "
        "ring, crime boss, organised criminals"
    ),
    "monarch": (
        "monarch, monarchy, royal family, princess, crown prince, duchess, emperor, his majesty, her majesty, "
        "sultan, emir, heir to the throne"
    ),
    "parent": "parents, grandparents, mum and dad, mom and dad, legal guardian, stepparent",
    "leader": "leader, leadership, strongman, party boss",
    "party_chief": (
        "party chief, party secretary, general secretary of the party, party general secretary, politburo, "
        "central committee member"
    ),
    "airline": (
        "airline, budget carrier, low cost carrier, flag carrier, air carrier, budget airline, national "
        "carrier"
    ),
    "ministry": (
        "ministry, department of, foreign office, home office, state department, justice department, "
        "government department, defence department, defense department, treasury department, cabinet office, "
        "health department"
    ),
    "central_bank": "central bank, reserve bank, monetary policy committee, monetary authority",
    "media": (
        "news media, newspaper, news agency, news outlet, tv station, state media, news organization, news "
        "organisation, magazine, local media, state television, tabloid, news channel, television station, "
        "radio station, press agency, media outlet, television network"
    ),
    "peoples_committee": "people's committee, provincial authorities, provincial government",
    "charity": (
        "charity, nonprofit, non profit, ngo, non governmental organization, non governmental organisation, "
        "relief agency, red cross, charitable, aid group, humanitarian group, rights group, aid worker, aid "
        "organisation"
    ),
    "federation": (
        "federation, governing body, football association, olympic committee, organising committee, "
        "organizing committee, tournament organisers, tournament organizers"
    ),
    "stock_market": (
        "stock market, stock exchange, bourse, stock index, trading session, trading floor, equity markets, "
        "benchmark index, share index"
    ),
    "weather_service": (
        "weather service, met office, meteorologist, forecaster, hurricane center, meteorological agency, "
        "weather bureau, meteorological office, bureau of meteorology, meteorological department"
    ),
    "drone": (
        "drone, unmanned aerial vehicle, uav, unmanned aircraft, quadcopter, unmanned aerial, drone attack"
    ),
    "artificial_intelligence": (
        "artificial intelligence, ai, chatbot, machine learning, large language model, deepfake"
    ),
    "semi_final": "semi final, semifinal, semifinalist, semi finalist",
    "quarter_final": "quarter final, quarterfinal, quarterfinalist, quarter finalist",
    "song": "hit single, new single, ballad, debut single, chart topping, national anthem",
    "building": (
        "skyscraper, high rise, tower block, apartment block, office building, apartment building, apartment "
        "complex, block of flats, office block, residential block, apartment tower"
    ),
    "sea": (
        "ocean, high seas, coast of, offshore, seabed, at sea, open sea, coastline, shoreline, territorial "
        "waters, seafloor, in the sea, international waters, coastal waters, off the coast, open water, out "
        "to sea"
    ),
    "dam": "dam, levee, dyke, embankment, floodgate, sea wall, flood barrier, spillway",
    "medicine": (
        "medicine, medication, prescription drug, antibiotic, pharmaceutical, painkiller, sleeping pills, "
        "generic drug, cancer drug, weight loss drug, experimental drug, new drug, drug company, insulin, "
        "over the counter"
    ),
    "on_sale": (
        "went on sale, goes on sale, on sale, going on sale, hit the shelves, hit store shelves, available "
        "for purchase"
    ),
    "fare": (
        "fare, ticket price, price of a ticket, price of tickets, tickets cost, admission fee, entry fee, "
        "entrance fee, admission price, airfare, cover charge, tickets are priced, admission charge"
    ),
    "fee": (
        "fee, surcharge, toll road, toll charge, toll booth, service charge, processing fee, booking fee, "
        "congestion charge, monthly subscription fee, insurance premium, roaming charges, handling fee, toll "
        "plaza, road toll"
    ),
    "rent": (
        "rent, monthly rent, rental price, lease payment, rental income, rental costs, rents for, rental "
        "rate, tenancy, annual rent, ground rent, rent increase"
    ),
    "expense": (
        "expense, expenditure, spending, outlay, at a cost of, construction cost, total cost, estimated cost, "
        "cost overrun, production costs, operating costs, running costs, spent on, project cost, cost "
        "estimate, cost the taxpayer, cost taxpayers, treatment costs, medical bills, legal fees, labor "
        "costs, labour costs, consumer spending"
    ),
    "valuation": (
        "valuation, market capitalization, market capitalisation, market cap, market value, valued the "
        "company, valued at, enterprise value, net worth, estimated fortune, fortune of, total assets, brand "
        "value, personal fortune, appraised at, assets of, book value"
    ),
    "dividend": (
        "dividend, interim dividend, final dividend, dividend payout, quarterly dividend, payout to "
        "shareholders, dividend yield, special dividend"
    ),
    "profit_margin": (
        "profit margin, operating margin, gross margin, net margin, margins narrowed, margins widened, margin "
        "pressure, ebitda margin, interest margin"
    ),
    "trade_balance": (
        "trade deficit, trade surplus, trade balance, trade gap, current account deficit, current account "
        "surplus, balance of trade, balance of payments, trade imbalance"
    ),
    "budget_deficit": (
        "budget deficit, fiscal deficit, budget shortfall, budget gap, public deficit, government deficit, "
        "deficit spending, federal deficit, structural deficit, state deficit"
    ),
    "exchange_rate": (
        "exchange rate, foreign exchange rate, against the dollar, against the euro, to the dollar, against "
        "the yen, currency rate, against the greenback, dollar index, versus the dollar, currency's value, "
        "against the pound"
    ),
    "stock_index": (
        "industrial average, composite index, points to close, index rose, index fell, index gained, index "
        "lost, index closed, index was up, index was down, index slipped, index climbed, broader index, index "
        "dropped"
    ),
    "deposit": (
        "bank deposit, savings account, deposits of, life savings, deposited in, down payment, downpayment, "
        "fixed deposit, security deposit, term deposit, household savings, cash deposit"
    ),
    "subsidy": (
        "subsidy, subsidise, subsidize, allowance, welfare benefit, housing benefit, child benefit, stimulus "
        "package, stimulus check, stimulus payment, financial assistance, grant of, rescue package, state "
        "aid, welfare payments, tax credit, food stamps, stipend"
    ),
    "pension": (
        "pension, pension plan, retirement savings, retirement age, state pension, retirement fund, social "
        "security, retirement benefits, pension scheme, superannuation"
    ),
    "delay_time": (
        "flight delay, delays of, hour delay, minute delay, hours late, minutes late, running late, months "
        "late, years late, arrived late, weeks late, days late, delayed by, late arrival"
    ),
    "rainfall": (
        "inches of rain, millimetres of rain, millimeters of rain, mm of rain, precipitation, rain fell, "
        "inches of snow, feet of snow, centimetres of snow, centimeters of snow, rainfall total, rain totals, "
        "snow accumulation, snow depth, foot of rain"
    ),
    "water_level": (
        "water level, flood stage, river crested, crested at, flood level, flood peak, sea level rise, high "
        "tide, waist deep, knee deep, chest deep, river level, reservoir level, high water mark, feet of "
        "water, river gauge, inches of water, metres of water, meters of water, lake level"
    ),
    "blood_alcohol": (
        "blood alcohol, blood alcohol level, blood alcohol content, blood alcohol concentration, "
        "breathalyzer, breathalyser, breath test, over the legal limit, twice the legal limit, times the "
        "legal limit, legal limit for driving, drink drive limit, breath alcohol, over the drink drive limit"
    ),
    "approval_rating": (
        "approval rating, favorability, favourability, poll numbers, job approval, disapproval rating, public "
        "opinion poll, exit poll, polling average, popularity rating, approve of the job, poll showed, poll "
        "found, pollster, new poll"
    ),
    "parliament_seat": (
        "parliamentary seat, seats in parliament, seat parliament, seats in the house, senate seat, house "
        "seat, seat assembly, congressional seat, parliamentary majority, majority of seats, won seats, "
        "council seat, seats in the senate, seat chamber, number of seats, seats in the assembly, seat lower "
        "house, lower house seats"
    ),
    "score": (
        "scoreline, final score, on aggregate, halftime score, half time score, straight sets, aggregate "
        "score, score was, tied at, scoreboard, result of the match"
    ),
    "finishing_time": (
        "finishing time, finished in a time, in a time of, winning time, fastest time, clocked a time, lap "
        "time, fastest lap, crossed the line in, crossed the finish line, timed at, qualifying time, best "
        "time, race time, season's best"
    ),
    "streak": (
        "unbeaten run, winning run, straight wins, consecutive wins, unbeaten streak, straight victory, "
        "straight losses, unbeaten in, consecutive victory, losing run, consecutive defeat, straight games, "
        "consecutive games, in a row, game streak, losing skid, winless, straight defeat"
    ),
    "visitor_count": (
        "tourist arrivals, visitor numbers, visitor arrivals, annual visitors, visitors a year, number of "
        "visitors, million visitors, international arrivals, passenger numbers, passenger traffic, number of "
        "tourists, domestic visitors, foreign arrivals"
    ),
    "illegal": (
        "illegal, illegally, unlawful, unlawfully, illicit, unlicensed, unauthorised, unauthorized, against "
        "the law, without a permit, without a licence, without a license, in violation of, without "
        "permission, breach of the law, broke the law"
    ),
    "year_on_year": (
        "year on year, year over year, from a year earlier, from a year ago, compared with a year earlier, "
        "than a year earlier, than a year ago, compared to last year, compared with last year, same period "
        "last year, a year earlier, same period a year, from the previous year, from the year before, than "
        "the year before, compared with the previous year, in the same period, the year ago quarter"
    ),
    "at_least": "at least, no fewer than, no less than, at a minimum, not less than, a minimum of",
    "trillion": "trillion, tn",
    "most_of": (
        "most of, the vast majority, the bulk of, more than half, over half, mostly, for the most part, "
        "nearly all, almost all"
    ),
    "up_to": (
        "up to, as many as, as much as, a maximum of, at most, no more than, not more than, not exceeding"
    ),
}
