package org.dominomeetings.simulators.gotomeeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dominomeetings.simulators.Answer;
import org.dominomeetings.simulators.Contract;
import org.dominomeetings.simulators.Grant;
import org.dominomeetings.simulators.Grants;
import org.dominomeetings.simulators.OAuth;
import org.dominomeetings.simulators.Request;
import org.dominomeetings.simulators.Route;
import org.dominomeetings.simulators.Secrets;
import org.dominomeetings.simulators.Service;
import org.dominomeetings.simulators.Settings;

/** GoTo Meeting: puts the rooms of this package together. */
public final class GotoService implements Service {
    private static final Contract CONTRACT = Contract.load(GotoService.class, "gotomeeting.yaml");

    /** The one scope of GoTo's description. */
    private static final String SCOPE = "collab:";

    /** Lives of tokens in GoTo's guides (developer.goto.com): 60 minutes and 30 days. */
    private static final int ACCESS_SECONDS = 3_600;

    private static final int REFRESH_SECONDS = 30 * 24 * 3_600;

    private final GotoMeetings meetings;
    private final Grants grants;
    private final OAuth oauth;
    private final List<Route> routes;
    private Settings settings =
            Settings.oauth(ACCESS_SECONDS, REFRESH_SECONDS).withoutRotation().withSwitches(Map.of("free", false));

    /** @param clock what GoTo takes for the time */
    public GotoService(Clock clock, Secrets secrets) {
        meetings = new GotoMeetings(clock, secrets);
        grants = new Grants(clock, secrets, this::settings);
        oauth = new OAuth(clock, secrets, grants, this::settings, new GotoOAuth());
        String all = "/G2M/rest/meetings";
        String one = all + "/{meetingId}";
        routes = List.of(
                new Route("GET", "/oauth/authorize", null, oauth::authorize),
                new Route("POST", "/oauth/token", null, oauth::token),
                new Route("POST", all, SCOPE, meetings::create),
                new Route("GET", one, SCOPE, meetings::get),
                new Route("PUT", one, SCOPE, meetings::put),
                new Route("DELETE", one, SCOPE, meetings::delete),
                new Route("GET", "/G2M/rest/upcomingMeetings", SCOPE, meetings::upcoming));
    }

    @Override
    public String name() {
        return "gotomeeting";
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public List<Route> routes() {
        return routes;
    }

    @Override
    public Set<String> scopes() {
        return Set.of(SCOPE);
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public void settings(Settings changed) {
        settings = changed;
    }

    @Override
    public Grants grants() {
        return grants;
    }

    @Override
    public Grant admit(Route route, Request request) {
        if (route.scope() == null) {
            return null;
        }
        Grant grant = grants.admit(request.bearer()).orElseThrow(GotoProblems::token);
        if (settings.is("free")) {
            // A status of 500 whose text has the true one (HCL domino-online-meeting-integration, troubleshooting.md).
            throw GotoProblems.refuse(500, "InternalError", "412 Precondition Failed");
        }
        if (!grant.scopes().contains(route.scope())) {
            throw GotoProblems.refuse(403, "InsufficientScope", "The token lacks the scope " + route.scope());
        }
        return grant;
    }

    @Override
    public Answer problem(int status, String message, List<String> details) {
        return GotoProblems.answer(status, "Status" + status, message + " " + String.join(" ", details));
    }

    @Override
    public Answer problem(Route route, int status, String message, List<String> details) {
        boolean malformed = route.scope() == null && status < 500;
        return malformed ? oauth.malformed(details) : problem(status, message, details);
    }

    @Override
    public ObjectNode show() {
        return meetings.show();
    }

    @Override
    public void reset() {
        meetings.clear();
    }

    @Override
    public boolean change(String meetingId, ObjectNode change) {
        if (change.size() != 1 || !change.path("inProgress").isBoolean()) {
            throw new IllegalArgumentException("Only {\"inProgress\":true} or false can be said of a meeting.");
        }
        return meetings.change(meetingId, change.get("inProgress").booleanValue());
    }

    @Override
    public boolean remove(String meetingId) {
        return meetings.remove(meetingId);
    }

    @Override
    public ObjectNode save() {
        return meetings.save();
    }

    @Override
    public void restore(ObjectNode saved) {
        meetings.restore(saved);
    }
}
