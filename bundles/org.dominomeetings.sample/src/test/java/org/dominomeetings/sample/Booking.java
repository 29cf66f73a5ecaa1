package org.dominomeetings.sample;

/**
 * A room that is booked.
 *
 * @param id letters and digits
 * @param link of the room for that time
 * @param subject of at most 100 characters
 * @param starts as it was sent (ISO 8601)
 * @param ends as it was sent
 * @param reference of whoever booked it
 */
record Booking(String id, String link, String subject, String starts, String ends, String reference) {}
