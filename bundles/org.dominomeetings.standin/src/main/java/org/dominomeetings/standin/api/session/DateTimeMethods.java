package org.dominomeetings.standin.api.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import lotus.domino.DateTime;
import lotus.domino.Session;
import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.api.Handle;
import org.dominomeetings.standin.api.Implementation;
import org.dominomeetings.standin.store.NotesTime;

/**
 * The implemented methods of DateTime. Texts are in the form of an American server, as the examples of the Designer
 * help show them; on a real server they follow its regional settings, so nothing may depend on them.
 */
public final class DateTimeMethods extends Implementation {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("hh:mm:ss a", Locale.US);

    private NotesTime value;

    DateTimeMethods(Handle handle, NotesTime value) {
        super(handle);
        this.value = value;
    }

    public NotesTime value() {
        return value;
    }

    /** Never with parts of a second, unless a session tracks them, which the stand-in's never does. */
    @DocumentedIn("HCL Domino Designer help, toJavaDate (Java); IsTrackMillisecInJavaDates (NotesSession - JavaScript)")
    public Date toJavaDate() {
        if (value.date() == null) {
            throw new NotInStandinException("DateTime.toJavaDate of a time without a date");
        }
        return Date.from(value.wholeSeconds().instant(session().zone()));
    }

    /** In the server's zone; an empty string for a time without a date. */
    @DocumentedIn("HCL Domino Designer help, DateOnly (DateTime - Java)")
    public String getDateOnly() {
        return value.date() == null ? "" : DATE.format(localDate());
    }

    /** In the server's zone; an empty string for a date without a time. */
    @DocumentedIn("HCL Domino Designer help, TimeOnly (DateTime - Java)")
    public String getTimeOnly() {
        return value.time() == null ? "" : TIME.format(localTime());
    }

    /** Date and time in the server's zone. */
    @DocumentedIn("HCL Domino Designer help, LocalTime (DateTime - Java)")
    public String getLocalTime() {
        return (getDateOnly() + " " + getTimeOnly()).trim();
    }

    /** Date and time in Greenwich; what has no zone reads the same here and there. */
    @DocumentedIn("HCL Domino Designer help, GMTTime (DateTime - Java) and DateTime (Java), Time zones")
    public String getGMTTime() {
        if (value.date() == null || value.time() == null) {
            return getLocalTime();
        }
        ZonedDateTime utc = value.instant(session().zone()).atZone(ZoneOffset.UTC);
        return DATE.format(utc) + " " + TIME.format(utc) + " GMT";
    }

    /** Hours west of Greenwich without daylight saving; 0 where date or time is missing. */
    @DocumentedIn("HCL Domino Designer help, TimeZone (DateTime - Java)")
    public int getTimeZone() {
        return value.zoneNumber();
    }

    @DocumentedIn("HCL Domino Designer help, IsDST (DateTime - Java)")
    public boolean isDST() {
        return value.dst();
    }

    /** Seconds by which this is later than the other. */
    @DocumentedIn("HCL Domino Designer help, timeDifference (DateTime - Java)")
    public int timeDifference(DateTime other) {
        NotesTime theirs = ((DateTimeMethods) Handle.of(other).implementation()).value;
        Instant mine = value.instant(session().zone());
        return Math.toIntExact(
                mine.getEpochSecond() - theirs.instant(session().zone()).getEpochSecond());
    }

    /** The session, also where the value came from a document: recycling the document leaves it. */
    @DocumentedIn("HCL Domino Designer help, Parent (DateTime - Java)")
    public Session getParent() {
        return (Session) handle().parent().proxy();
    }

    /** Leaves the date alone, as it is in the server's zone. */
    @DocumentedIn("HCL Domino Designer help, setAnyTime (DateTime - Java)")
    public void setAnyTime() {
        if (value.date() != null) {
            value = NotesTime.dateOnly(localDate());
        }
    }

    /** Leaves the time alone, as it is in the server's zone. */
    @DocumentedIn("HCL Domino Designer help, setAnyDate (DateTime - Java)")
    public void setAnyDate() {
        if (value.time() != null) {
            value = NotesTime.timeOnly(localTime());
        }
    }

    private LocalDate localDate() {
        return value.time() == null ? value.date() : local().toLocalDate();
    }

    private LocalTime localTime() {
        return value.date() == null ? value.time() : local().toLocalTime();
    }

    private ZonedDateTime local() {
        return value.instant(session().zone()).atZone(session().zone());
    }
}
