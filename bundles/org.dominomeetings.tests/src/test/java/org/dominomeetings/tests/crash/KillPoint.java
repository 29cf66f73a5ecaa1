package org.dominomeetings.tests.crash;

import java.util.ArrayList;
import java.util.List;

/**
 * A moment of an operation at which the server dies. It lies in what stands in for Domino or for the service, so the product
 * needs no hook for it.
 *
 * @param work during which it comes
 * @param name for people
 * @param ofCall whether it is there only where the service is called for this work
 * @param save the save at which the stand-in ends the process, as its control API takes it with {@code %s} for the entry's
 *     UNID and {@code %S} for the service; null for a step at the service
 * @param fault what the service does to the request that it has read, after which the process is killed; null for a save
 */
record KillPoint(OperationKind work, String name, boolean ofCall, String save, String fault) {
    private static final String JOURNAL = "'database':'meetings.nsf','form':'MeetingRecord',";
    private static final String ENTRY = "'database':'mail/jdoe.nsf','form':'Appointment','items':{'Mark':'%s'}";
    private static final String ACCOUNT = "'database':'meetings.nsf','form':'MeetingAccount','items':{'Service':'%S'}";

    /**
     * Each state that a death can leave behind, once: before an operation's first save, after each of its saves. What comes
     * between two saves leaves what was saved last, but for what the service has done, which is a step of its own.
     */
    static List<KillPoint> statesLeftBehind() {
        return saves(false);
    }

    /** All: right before and right after each save. */
    static List<KillPoint> saves() {
        return saves(true);
    }

    private static List<KillPoint> saves(boolean beforeEach) {
        List<KillPoint> steps = new ArrayList<>();
        for (OperationKind work : List.of(OperationKind.CREATE, OperationKind.UPDATE, OperationKind.DELETE)) {
            // A create is written down before it is known what it takes; a delete that calls nobody needs no intent.
            steps.addAll(around(work, "intent", journal(work.intent(), ""), work != OperationKind.CREATE, true));
            boolean ofCall = work == OperationKind.UPDATE;
            steps.addAll(around(work, "outcome", journal(work.outcome(), ",'Written':'0'"), ofCall, beforeEach));
            steps.addAll(around(work, "entry", ENTRY, ofCall, beforeEach));
            steps.addAll(around(work, "close", journal(work.outcome(), ",'Written':'1'"), ofCall, beforeEach));
        }
        steps.addAll(around(OperationKind.REFRESH, "account", ACCOUNT, true, true));
        return steps;
    }

    private static List<KillPoint> around(
            OperationKind work, String name, String save, boolean ofCall, boolean before) {
        KillPoint after = new KillPoint(work, "after " + name, ofCall, "{" + save + ",'when':'after'}", null);
        return before
                ? List.of(new KillPoint(work, "before " + name, ofCall, "{" + save + ",'when':'before'}", null), after)
                : List.of(after);
    }

    /** The service has read the request; has done it and is about to answer; does it when the server is up again. */
    static List<KillPoint> atTheService() {
        List<KillPoint> steps = new ArrayList<>();
        for (OperationKind work : List.of(OperationKind.CREATE, OperationKind.UPDATE, OperationKind.DELETE)) {
            steps.add(new KillPoint(work, "request read", true, null, "stall"));
            steps.add(new KillPoint(work, "request done", true, null, "answer-held"));
            steps.add(new KillPoint(work, "request done later", true, null, "done-late"));
        }
        return steps;
    }

    /** The same for the token request, whose old refresh token is dead once it is done. */
    static List<KillPoint> atTheTokenEndpoint() {
        return List.of(
                new KillPoint(OperationKind.REFRESH, "request read", true, null, "stall"),
                new KillPoint(OperationKind.REFRESH, "request done", true, null, "answer-held"));
    }

    boolean existsAt(Service service) {
        return !ofCall || service.calls(work);
    }

    /** Whether a server that dies at it has certainly not had a meeting made by this create. */
    boolean makesNone() {
        boolean beforeRequest = name.endsWith("intent") || "stall".equals(fault);
        return work == OperationKind.REFRESH || work == OperationKind.CREATE && beforeRequest;
    }

    /** The order for the stand-in, for an entry. */
    String death(TrackedEntry entry) {
        return save.replace("%s", entry.unid()).replace("%S", entry.service().id());
    }

    private static String journal(String state, String more) {
        return JOURNAL + "'items':{'Entry':'%s','State':'" + state + "'" + more + "}";
    }

    @Override
    public String toString() {
        return work.word() + ": " + name;
    }
}
