import type { FromRule } from '../../model/ids';

/** From when, in words. */
export const from = {
  unknown: 'Not known yet.',
  'ask-first': 'Ask first; the date depends on the answer.',
  none: 'There is nothing to register.',
  enrolment:
    'From your enrolment, once you are in France. In our reading, cover goes back to the first day of the course.',
  'contract-start': 'From the first day of your contract.',
  'first-day-worked': 'From the first day worked, without waiting.',
  appointment: 'From the day of your appointment.',
  'activity-start': 'From the day your activity starts.',
  'three-months':
    'After three months of residence without a break. If you already have rights in France, there is no wait.',
  'joining-insured': 'At once, since you join somebody who is insured here.',
  'arrival-or-birth': 'From arrival or birth.',
  protection: 'From the day you are protected, without waiting.',
  'visiting-three-months': 'Not in the first three months. After that, ask before you send anything.',
  'foreign-cover': 'Your foreign cover counts from the first day.',
  'form-dates': 'For the dates written on your form.',
  'treaty-dates': 'For the dates written on your certificate.',
  's1-registered': 'From the day the fund registers your S1.',
  'posted-arrival': 'From your arrival: give the S1 to the fund.',
} satisfies Record<FromRule, string>;
