export { CalendarDay } from "#core/rule/expression/calendar-day";
