package org.dominomeetings.standin.api;

import lotus.domino.DateTime;
import org.dominomeetings.standin.Source;
import org.dominomeetings.standin.store.NotesTimeRange;

/** The implemented methods of DateRange. */
public final class DateRangeMethods extends Implementation {
    private final NotesTimeRange value;

    DateRangeMethods(Handle handle, NotesTimeRange value) {
        super(handle);
        this.value = value;
    }

    NotesTimeRange value() {
        return value;
    }

    @Source("HCL Domino Designer help, StartDateTime (DateRange - Java)")
    public DateTime getStartDateTime() {
        return session().dateTime(value.start());
    }

    @Source("HCL Domino Designer help, EndDateTime (DateRange - Java)")
    public DateTime getEndDateTime() {
        return session().dateTime(value.end());
    }
}
