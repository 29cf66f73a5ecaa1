package org.dominomeetings.tests.crash;

import java.util.ArrayList;
import java.util.List;

/**
 * A moment of an operation at which the server dies. It lies in what stands in for Domino or for the service, so the product
 * needs no hook for it.
 *
 * @param work during which it comes
 * @param name for people
 * @param save the save at which the stand-in ends the process, as its control API takes it with {@code %s} for the entry's
 *     UNID; null for a step at the service
 * @param fault what the service does to the request that it has read, after which the process is killed; null for a save
 */
record Step(Work work, String name, String save, String fault) {
    private static final String JOURNAL = "'database':'meetings.nsf','form':'MeetingRecord',";
    private static final String ENTRY = "'database':'mail/jdoe.nsf','form':'Appointment','items':{'Mark':'%s'}";
    private static final String ACCOUNT = "'database':'meetings.nsf','form':'MeetingAccount'";

    /**
     * Each state that a death can leave behind, once: before an operation's first save, after each of its saves. What comes
     * between two saves leaves what was saved last, but for what the service has done, which is a step of its own.
     */
    static List<Step> statesLeftBehind() {
        return saves(false);
    }

    /** All: right before and right after each save. */
    static List<Step> saves() {
        return saves(true);
    }

    private static List<Step> saves(boolean beforeEach) {
        List<Step> steps = new ArrayList<>();
        for (Work work : List.of(Work.CREATE, Work.UPDATE, Work.DELETE)) {
            List<String> saves = List.of(
                    journal(work.intent(), ""),
                    journal(work.outcome(), ",'Written':'0'"),
                    ENTRY,
                    journal(work.outcome(), ",'Written':'1'"));
            List<String> names = List.of("intent", "outcome", "entry", "close");
            for (int i = 0; i < saves.size(); i++) {
                if (beforeEach || i == 0) {
                    steps.add(new Step(work, "before " + names.get(i), "{" + saves.get(i) + ",'when':'before'}", null));
                }
                steps.add(new Step(work, "after " + names.get(i), "{" + saves.get(i) + ",'when':'after'}", null));
            }
        }
        for (String when : List.of("before", "after")) {
            steps.add(new Step(Work.REFRESH, when + " account", "{" + ACCOUNT + ",'when':'" + when + "'}", null));
        }
        return steps;
    }

    /** The service has read the request; has done it and is about to answer; does it when the server is up again. */
    static List<Step> atTheService(Work work) {
        return List.of(
                new Step(work, "request read", null, "stall"),
                new Step(work, "request done", null, "answer-held"),
                new Step(work, "request done later", null, "done-late"));
    }

    /** The same for the token request, whose old refresh token is dead once it is done. */
    static List<Step> atTheTokenEndpoint() {
        return List.of(
                new Step(Work.REFRESH, "request read", null, "stall"),
                new Step(Work.REFRESH, "request done", null, "answer-held"));
    }

    /** The order for the stand-in, for an entry. */
    String death(Entry entry) {
        return save.replace("%s", entry.unid());
    }

    private static String journal(String state, String more) {
        return JOURNAL + "'items':{'Entry':'%s','State':'" + state + "'" + more + "}";
    }

    @Override
    public String toString() {
        return work.word() + ": " + name;
    }
}
