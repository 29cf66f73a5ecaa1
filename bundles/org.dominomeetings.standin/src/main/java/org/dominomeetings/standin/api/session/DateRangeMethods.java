package org.dominomeetings.standin.api.session;

import lotus.domino.DateTime;
import lotus.domino.Session;
import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.api.Handle;
import org.dominomeetings.standin.api.Implementation;
import org.dominomeetings.standin.store.NotesTime;
import org.dominomeetings.standin.store.NotesTimeRange;

/** The implemented methods of DateRange. An end that was set to a DateTime object follows that object. */
public final class DateRangeMethods extends Implementation {
    private final NotesTimeRange first;
    private DateTime start;
    private DateTime end;

    public DateRangeMethods(Handle handle, NotesTimeRange value) {
        super(handle);
        this.first = value;
    }

    public NotesTimeRange value() {
        return new NotesTimeRange(value(start, first.start()), value(end, first.end()));
    }

    @DocumentedIn("HCL Domino Designer help, StartDateTime (DateRange - Java)")
    public DateTime getStartDateTime() {
        return start != null ? start : session().dateTime(first.start());
    }

    @DocumentedIn("HCL Domino Designer help, EndDateTime (DateRange - Java)")
    public DateTime getEndDateTime() {
        return end != null ? end : session().dateTime(first.end());
    }

    @DocumentedIn("HCL Domino Designer help, StartDateTime (DateRange - Java)")
    public void setStartDateTime(DateTime time) {
        start = notNull(time);
    }

    @DocumentedIn("HCL Domino Designer help, EndDateTime (DateRange - Java)")
    public void setEndDateTime(DateTime time) {
        end = notNull(time);
    }

    @DocumentedIn("HCL Domino Designer help, Parent (DateRange - Java)")
    public Session getParent() {
        return (Session) handle().parent().proxy();
    }

    private static DateTime notNull(DateTime time) {
        if (time == null) {
            throw new NotInStandinException("the error of a DateRange for null");
        }
        return time;
    }

    private static NotesTime value(DateTime object, NotesTime otherwise) {
        return object == null ? otherwise : ((DateTimeMethods) Handle.of(object).implementation()).value();
    }
}
