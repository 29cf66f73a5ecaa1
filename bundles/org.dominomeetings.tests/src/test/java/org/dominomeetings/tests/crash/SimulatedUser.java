package org.dominomeetings.tests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.ConnectedAccounts;
import org.dominomeetings.tests.support.ControlApiClient;
import org.dominomeetings.tests.support.MeetingsApiClient;

/** Jane at a server that may die at any moment: what she clicks and types, and what she remembers of the answers. */
final class SimulatedUser {
    private static final String MAIL = SamplePerson.JANE.mailFile();

    /** What she may be told instead of a result, after which she looks again later; anything else is a fault of ours. */
    private static final Set<String> LOOK_AGAIN = Set.of("outcome-unknown", "in-progress", "no-meeting");

    private final ControlApiClient controls;
    private final MeetingsApiClient meetings;
    private final ConnectedAccounts accounts;

    SimulatedUser(ControlApiClient controls) {
        this.controls = controls;
        this.meetings = new MeetingsApiClient(controls);
        this.accounts = new ConnectedAccounts(controls, SamplePerson.JANE);
    }

    /** Types another edition of the entry and saves it; {@link #look} does it again where nobody told that it was saved. */
    void type(TrackedEntry entry) {
        entry.edit();
        save(entry);
    }

    private void save(TrackedEntry entry) {
        entry.saved(false);
        controls.type(MAIL, entry.unid(), entry.items().toString());
        entry.saved(true);
    }

    /**
     * Clicks, and remembers the answer in the entry. An update is of something that she has typed before.
     *
     * @return the answer's code; empty if none came, since the server died
     */
    String click(OperationKind work, TrackedEntry entry) {
        Response reply;
        try {
            if (work == OperationKind.UPDATE) {
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
    void look(TrackedEntry entry) {
        if (!entry.isSaved()) {
            save(entry);
        }
        if (entry.isUnsettled()) {
            Response reply = meetings.read(SamplePerson.JANE, entry.unid());
            if (Set.of("LIVE", "NONE").contains(reply.text("state"))) {
                remember(entry, reply);
            }
        }
    }

    private Response send(OperationKind click, TrackedEntry entry) {
        switch (click) {
            case CREATE:
                return meetings.create(
                        SamplePerson.JANE, entry.unid(), entry.service().id());
            case UPDATE:
                return meetings.update(SamplePerson.JANE, entry.unid());
            default:
                return meetings.delete(SamplePerson.JANE, entry.unid());
        }
    }

    private static void remember(TrackedEntry entry, Response reply) {
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
        Response validated = accounts.validate(service.id());
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
