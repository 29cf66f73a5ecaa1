package org.dominomeetings.tests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dominomeetings.sandbox.sample.Person;
import org.dominomeetings.tests.Accounts;
import org.dominomeetings.tests.Controls;
import org.dominomeetings.tests.Http.Reply;
import org.dominomeetings.tests.Meetings;

/** Jane at a server that may die at any moment: what she clicks and types, and what she remembers of the answers. */
final class Jane {
    private static final String MAIL = Person.JANE.mailFile();

    /** What she may be told instead of a result, after which she looks again later; anything else is a fault of ours. */
    private static final Set<String> LOOK_AGAIN = Set.of("outcome-unknown", "in-progress", "no-meeting");

    private final Controls controls;
    private final Meetings meetings;
    private final Accounts accounts;

    Jane(Controls controls) {
        this.controls = controls;
        this.meetings = new Meetings(controls);
        this.accounts = new Accounts(controls, Person.JANE);
    }

    /** Types another edition of the entry and saves it; {@link #look} does it again where nobody told that it was saved. */
    void type(Entry entry) {
        entry.edit();
        save(entry);
    }

    private void save(Entry entry) {
        entry.saved(false);
        controls.type(MAIL, entry.unid(), entry.items().toString());
        entry.saved(true);
    }

    /**
     * Clicks, and remembers the answer in the entry. An update is of something that she has typed before.
     *
     * @return the answer's code; empty if none came, since the server died
     */
    String click(Work work, Entry entry) {
        Reply reply;
        try {
            if (work == Work.UPDATE) {
                type(entry);
            }
            entry.begun(work.click());
            reply = send(work.click(), entry);
        } catch (IllegalStateException died) {
            return "";
        }
        remember(entry, reply);
        return reply.text("code");
    }

    /** After a start: looks at an entry of which she does not know whether it has a meeting, or what it says. */
    void look(Entry entry) {
        if (!entry.isSaved()) {
            save(entry);
        }
        if (entry.isUnsettled()) {
            Reply reply = meetings.read(Person.JANE, entry.unid());
            if (Set.of("LIVE", "NONE").contains(reply.text("state"))) {
                remember(entry, reply);
            }
        }
    }

    private Reply send(Work click, Entry entry) {
        switch (click) {
            case CREATE:
                return meetings.create(
                        Person.JANE, entry.unid(), entry.service().id());
            case UPDATE:
                return meetings.update(Person.JANE, entry.unid());
            default:
                return meetings.delete(Person.JANE, entry.unid());
        }
    }

    private static void remember(Entry entry, Reply reply) {
        if (reply.status() == 200 || reply.status() == 201) {
            if (reply.json().has("joinUrl")) {
                String link = reply.text("joinUrl");
                if (entry.isCertainlyWith() && entry.link() != null) {
                    assertThat(link).as(entry.subject()).isEqualTo(entry.link());
                }
                entry.told(link, reply.json().get("replayed").getAsBoolean());
            } else {
                entry.toldNone();
            }
        } else {
            assertThat(reply.text("code")).as(reply.body()).isIn(LOOK_AGAIN);
        }
    }

    /**
     * Connects her account anew where the service has taken the refresh token for spent, and no answer told the next one.
     *
     * @return whether she had to, which no other service may ask of her
     */
    boolean connectAgainIfAsked(Service service) {
        Reply validated = accounts.validate(service.id());
        if (validated.text("code").equals("valid")) {
            return false;
        }
        assertThat(validated.text("code")).as(validated.body()).isEqualTo("reconnect");
        assertThat(service.spendsRefreshTokens())
                .as("a token that is spent at " + service)
                .isTrue();
        accounts.connect(service.id());
        return true;
    }
}
