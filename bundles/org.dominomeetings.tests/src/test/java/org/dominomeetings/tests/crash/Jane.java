package org.dominomeetings.tests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dominomeetings.sandbox.sample.Person;
import org.dominomeetings.tests.Browser;
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

    Jane(Controls controls) {
        this.controls = controls;
        this.meetings = new Meetings(controls);
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
            reply = send(work.click(), entry.unid());
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
        if (!entry.isCertainlyWith() && !entry.isCertainlyWithout()) {
            Reply reply = meetings.read(Person.JANE, entry.unid());
            if (Set.of("LIVE", "NONE").contains(reply.text("state"))) {
                remember(entry, reply);
            }
        }
    }

    private Reply send(Work click, String unid) {
        switch (click) {
            case CREATE:
                return meetings.create(Person.JANE, unid);
            case UPDATE:
                return meetings.update(Person.JANE, unid);
            default:
                return meetings.delete(Person.JANE, unid);
        }
    }

    private static void remember(Entry entry, Reply reply) {
        if (reply.status() == 200 || reply.status() == 201) {
            if (reply.json().has("joinUrl")) {
                String link = reply.text("joinUrl");
                if (entry.isCertainlyWith() && entry.link() != null) {
                    assertThat(link).as(entry.subject()).isEqualTo(entry.link());
                }
                entry.told(link);
            } else {
                entry.toldNone();
            }
        } else {
            assertThat(reply.text("code")).as(reply.body()).isIn(LOOK_AGAIN);
        }
    }

    /** Connects her account anew where the service has taken the old refresh token for spent, and no answer told the new. */
    void connectAgainIfAsked() {
        String accounts = controls.url() + "/meetings/v1/accounts/webex";
        Browser browser = new Browser(controls.url(), Person.JANE);
        Reply validated = browser.post(accounts + "/validate", "{}");
        if (validated.text("code").equals("valid")) {
            return;
        }
        assertThat(validated.text("code")).isEqualTo("reconnect");
        Reply agreed = browser.open(browser.post(accounts + "/connect", "{}").text("authorizeUrl"));
        Reply back =
                browser.open(agreed.whole().headers().firstValue("Location").orElseThrow());
        assertThat(back.status()).as(back.body()).isEqualTo(200);
    }
}
