package org.dominomeetings.core.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.Limits;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.text.PlainText;
import org.jspecify.annotations.Nullable;

/** Whether an entry can have a meeting, and what of it a service is told. Asked before anything is sent or written. */
public final class EntryRules {
    /** Alias of the form of every calendar entry, whatever its kind (HCL Calendaring and Scheduling schema). */
    private static final String ENTRY_FORM = "Appointment";

    private static final String ELLIPSIS = "…";

    private EntryRules() {}

    /**
     * The entry's key details as the entry has them, with a subject and an agenda that fit the service.
     *
     * @throws MeetingException that names what the entry lacks
     */
    public static MeetingDetails details(CalendarEntry entry, MeetingProvider provider, Instant now) {
        return details(entry, null, provider, now);
    }

    /**
     * As {@link #details(CalendarEntry, MeetingProvider, Instant)}; a repeating set keeps the time that the service knows
     * as long as one of its instances has it.
     *
     * @param sent what the service was told before, if anything
     */
    public static MeetingDetails details(
            CalendarEntry entry, @Nullable SyncedDetails sent, MeetingProvider provider, Instant now) {
        if (!ENTRY_FORM.equalsIgnoreCase(entry.form())) {
            throw MeetingException.of(ProblemCode.NOT_AN_ENTRY);
        }
        String subject = PlainText.line(entry.subject());
        if (subject.isEmpty()) {
            throw MeetingException.of(ProblemCode.NO_SUBJECT).field(Detail.SUBJECT.member());
        }
        Instant first = entry.start().orElseThrow(() -> noTime(Detail.START));
        Instant firstEnd = entry.end().orElseThrow(() -> noTime(Detail.END));
        Instant known = sent == null ? null : sent.entryStart().orElse(null);
        Instant start = SeriesRules.start(entry, first, known, now);
        Instant end = start.plus(Duration.between(first, firstEnd));
        checkTimes(start, end, start.equals(known) && entry.series().isPresent(), provider, now);
        Limits limits = provider.limits();
        return new MeetingDetails(
                fit(subject, limits.subjectLength()),
                start,
                end,
                entry.zone(),
                fit(PlainText.lines(entry.agenda()), limits.agendaLength()));
    }

    /** The details that the service is told only the beginning of. */
    public static Set<Detail> shortened(CalendarEntry entry, Limits limits) {
        Set<Detail> shortened = EnumSet.noneOf(Detail.class);
        if (PlainText.line(entry.subject()).length() > limits.subjectLength()) {
            shortened.add(Detail.SUBJECT);
        }
        if (PlainText.lines(entry.agenda()).length() > limits.agendaLength()) {
            shortened.add(Detail.AGENDA);
        }
        return shortened;
    }

    private static MeetingException noTime(Detail detail) {
        return MeetingException.of(ProblemCode.NO_TIMES).field(detail.member());
    }

    private static void checkTimes(
            Instant start, Instant end, boolean keptOfSeries, MeetingProvider provider, Instant now) {
        if (end.isBefore(start)) {
            throw MeetingException.of(ProblemCode.ENDS_BEFORE_START).field(Detail.END.member());
        }
        if (!provider.capabilities().has(Capability.TIME)) {
            // A room without a time is there before, during and after: there is nothing that could be too late for it.
            return;
        }
        if (!now.isBefore(end) && !keptOfSeries) {
            throw MeetingException.of(ProblemCode.IN_THE_PAST).field(Detail.END.member());
        }
        Duration duration = Duration.between(start, end);
        Limits limits = provider.limits();
        if (duration.compareTo(limits.shortest()) < 0) {
            throw MeetingException.of(ProblemCode.TOO_SHORT, provider.label(), limits.shortest())
                    .field(Detail.END.member());
        }
        if (duration.compareTo(limits.longest()) > 0) {
            throw MeetingException.of(ProblemCode.TOO_LONG, provider.label(), limits.longest())
                    .field(Detail.END.member());
        }
    }

    /** Cuts between characters, never inside one of two UTF-16 units; down to nothing where the service takes nothing. */
    private static String fit(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int cut = length - ELLIPSIS.length();
        if (cut < 0) {
            return "";
        }
        boolean splits = cut > 0 && Character.isHighSurrogate(text.charAt(cut - 1));
        return text.substring(0, splits ? cut - 1 : cut) + ELLIPSIS;
    }
}
