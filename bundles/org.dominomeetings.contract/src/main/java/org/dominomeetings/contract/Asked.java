package org.dominomeetings.contract;

import java.util.List;

/**
 * What a service is asked in one operation that goes well.
 *
 * @param routes as the simulator names them
 * @param namesMeeting whether the first request names the meeting that there is, which then can be gone
 * @param answeredEmptily whether the service answers nothing
 */
record Asked(List<String> routes, boolean namesMeeting, boolean answeredEmptily) {}
