package org.dominomeetings.tests.faults;

import java.util.Locale;
import java.util.Optional;
import org.dominomeetings.simulators.fault.ConnectionFault;
import org.dominomeetings.simulators.fault.ConnectionFault.End;
import org.dominomeetings.tests.faults.FaultTable.Route;

/** Where and how something breaks. */
enum FaultPoint {
    // Surroundings, which are set for many operations at a time, since the server looks at its settings now and then
    REFUSED("nobody listens at the service's address"),
    DNS("the service's name is not found"),
    TLS("the service's port speaks no TLS"),
    NO_KEY("the key ring is missing"),

    // The line
    REQUEST_HALF(ConnectionFault.inRequest(150, End.RESET)),
    ANSWER_HALF(ConnectionFault.inAnswer(16, End.CLOSE)),
    ANSWER_LOST(ConnectionFault.inAnswer(0, End.RESET)),

    // What the service, or something in between, answers without having done it
    NO_ANSWER("'fault':'close-after-read'", 1),
    WRONG_FIELDS("'fault':'status','status':200,'body':'{}'", 1),
    HTML("'fault':'html-instead-of-json'", 1),
    STATUS_400("'fault':'status','status':400", 1),
    STATUS_401("'fault':'status','status':401", 2),
    STATUS_403("'fault':'status','status':403", 1),
    STATUS_404("'fault':'status','status':404", 1),
    STATUS_407("'fault':'status','status':407", 1),
    STATUS_409("'fault':'status','status':409", 1),
    STATUS_410("'fault':'status','status':410", 1),
    STATUS_422("'fault':'status','status':422", 1),
    STATUS_429("'fault':'status','status':429", 1),
    STATUS_429_SECONDS("'fault':'status','status':429,'retryAfter':'17'", 1),
    STATUS_429_DATE("'fault':'status','status':429,'retryAfter':'Fri, 31 Dec 2099 23:59:59 GMT'", 1),
    STATUS_500("'fault':'status','status':500", 1),
    STATUS_503("'fault':'status','status':503", 1),

    // No fault of the service's
    TOKEN_EXPIRED("'fault':'expire-token'", 1),
    SAVED_MEANWHILE,
    DELETED_MEANWHILE;

    private final ConnectionFault line;
    private final String order;
    private final int times;

    FaultPoint() {
        this(null, null, 0);
    }

    FaultPoint(ConnectionFault line) {
        this(line, null, 0);
    }

    /**
     * @param order for a simulator's control API, with single quotes for double ones
     */
    FaultPoint(String order, int times) {
        this(null, order, times);
    }

    /**
     * @param clock what is so
     */
    FaultPoint(String clock) {
        this(null, null, -1);
    }

    FaultPoint(ConnectionFault line, String order, int times) {
        this.line = line;
        this.order = order;
        this.times = times;
    }

    /** As the table has it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace("status_", "").replace('_', '-');
    }

    boolean isOfTheSurroundings() {
        return times < 0;
    }

    Optional<ConnectionFault> line() {
        return Optional.ofNullable(line);
    }

    /** What a simulator is told for one of its routes. */
    Optional<String> order(Route route) {
        return Optional.ofNullable(order)
                .map(text ->
                        "{" + text + ",'times':" + times + ",'after':" + route.after() + ",'on':'" + route.on() + "'}")
                .map(text -> text.replace('\'', '"'));
    }
}
