package org.dominomeetings.tests.crash;

import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An entry of Jane's, with what she typed into it last and what she was told of its meeting. An operation that was never
 * answered may have happened or not; everything else is known. One operation at a time is under way on an entry.
 */
final class TrackedEntry {
    private final int number;
    private final Service service;
    private int edition;
    private boolean mayHaveNone = true;
    private boolean mayHaveOne;
    private String link;
    private boolean saved;
    private final Set<String> links = new HashSet<>();
    private int unheard;
    private boolean repeated;
    private final List<String> history = new CopyOnWriteArrayList<>();

    TrackedEntry(int number, Service service) {
        this.number = number;
        this.service = service;
    }

    /** Where its meetings are. */
    Service service() {
        return service;
    }

    String unid() {
        return String.format("C2A54000%024X", number);
    }

    /** How the title of its meeting begins at any service, and no other's. */
    String name() {
        return String.format("Crash-%04d-", number);
    }

    String subject() {
        return name() + "edition " + edition;
    }

    String location() {
        return "Room " + edition + ", « côté cour » – \uD83C\uDF89";
    }

    String body() {
        return "Agenda of edition " + edition;
    }

    void edit() {
        edition++;
    }

    /** Whether the edition is certainly what the document says. */
    boolean isSaved() {
        return saved;
    }

    void saved(boolean certainly) {
        saved = certainly;
    }

    /** Its items as the stand-in's control API takes them. */
    JsonObject items() {
        JsonObject items = new JsonObject();
        items.addProperty("Form", "Appointment");
        items.addProperty("AppointmentType", "0");
        // By this the stand-in tells the save of this entry from that of another.
        items.addProperty("Mark", unid());
        items.addProperty("Subject", subject());
        items.addProperty("Location", location());
        items.addProperty("Body", body());
        items.add("StartDateTime", time("2031-05-06T08:00:00Z"));
        items.add("EndDateTime", time("2031-05-06T09:00:00Z"));
        return items;
    }

    private static JsonObject time(String instant) {
        JsonObject time = new JsonObject();
        time.addProperty("datetime", instant);
        return time;
    }

    boolean isCertainlyWithout() {
        return !mayHaveOne;
    }

    boolean isCertainlyWith() {
        return !mayHaveNone;
    }

    boolean isUnsettled() {
        return mayHaveNone && mayHaveOne;
    }

    /** What guests were sent, where Jane was told a link; null where she was told none, or that it is gone. */
    String link() {
        return link;
    }

    /** Adds to what {@link #toString} tells, for whoever has to find out why something went wrong. */
    void happened(String what) {
        history.add(what);
    }

    /** Every link that Jane was ever told. */
    Set<String> links() {
        return links;
    }

    /** Whether its meeting may have been asked for more than once; a delete may have to wait then, and is not sent at once. */
    boolean isRepeated() {
        return repeated;
    }

    /** How many creates she asked for that may have made a meeting of whose link she was never told. */
    int unheard() {
        return unheard;
    }

    /** The create that was not answered has certainly made none. */
    void madeNone() {
        unheard--;
    }

    /** An operation begins of which nobody may ever hear. */
    void begun(OperationKind click) {
        if (click == OperationKind.CREATE) {
            repeated |= mayHaveOne;
            mayHaveOne = true;
            unheard++;
        } else if (click == OperationKind.DELETE) {
            mayHaveNone = true;
        }
    }

    /**
     * It was answered: there is a meeting, with this link.
     *
     * @param replayed whether the answer is a create's that found the meeting there
     */
    void told(String joinUrl, boolean replayed) {
        unheard -= (links.add(joinUrl) ? 1 : 0) + (replayed ? 1 : 0);
        mayHaveNone = false;
        mayHaveOne = true;
        link = joinUrl;
    }

    /** It was answered: there is none. */
    void toldNone() {
        repeated = false;
        mayHaveNone = true;
        mayHaveOne = false;
        link = null;
    }

    /** The service, the name and what has happened. */
    @Override
    public String toString() {
        return service + " " + name() + history;
    }
}
