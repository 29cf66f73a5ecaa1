package org.dominomeetings.simulators.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.dominomeetings.simulators.MutableClock;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.http.NotSimulatedException;
import org.dominomeetings.simulators.http.OpenApiContract;
import org.dominomeetings.simulators.http.Request;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.Grant;
import org.dominomeetings.simulators.oauth.Grants;
import org.dominomeetings.simulators.oauth.RandomStrings;
import org.dominomeetings.simulators.service.Route;
import org.dominomeetings.simulators.service.Service;
import org.dominomeetings.simulators.state.SimulatorSettings;
import org.dominomeetings.simulators.webex.WebexService;
import org.junit.jupiter.api.Test;

/** What happens when a simulator itself is wrong: it must be loud. */
class RequestDispatcherTest {
    private static final Request GET =
            new Request("GET", "/v1/meetings", HttpUrl.get("http://127.0.0.1/webex/v1/meetings"), Headers.of(), "");

    private static RequestDispatcher deskAnswering(Route.Handler handler) {
        return new RequestDispatcher(new Wrong(handler), new MutableClock(), null);
    }

    private static void failsLoudly(RequestDispatcher desk, int status, String reason) {
        Response answer = desk.handle(GET).answer();
        assertThat(answer.status()).isEqualTo(status);
        assertThat(desk.show().get("contractViolations")).hasSize(1);
        assertThat(desk.show().get("contractViolations").get(0).textValue()).contains(reason);
    }

    @Test
    void anAnswerOfTheWrongShapeIsAServerError() {
        failsLoudly(
                deskAnswering((request, path, grant) ->
                        Response.json(200, "application/json;charset=UTF-8", Map.of("items", List.of("no meeting")))),
                500,
                "string");
    }

    @Test
    void aStatusThatTheContractDoesNotKnowIsAServerError() {
        failsLoudly(deskAnswering((request, path, grant) -> Response.empty(204)), 500, "204");
    }

    @Test
    void anExceptionIsAServerError() {
        failsLoudly(
                deskAnswering((request, path, grant) -> {
                    throw new IllegalStateException("lost the thread");
                }),
                500,
                "lost the thread");
    }

    @Test
    void aGapOfTheSimulatorIsNotTakenForTheService() {
        failsLoudly(
                deskAnswering((request, path, grant) -> {
                    throw new NotSimulatedException("waiting rooms");
                }),
                501,
                "waiting rooms");
    }

    @Test
    void aFaultThatRepeatsDoesNotFillTheMemoryAndResetForgetsIt() {
        RequestDispatcher desk = deskAnswering((request, path, grant) -> Response.empty(204));
        for (int i = 0; i < 101; i++) {
            desk.handle(GET);
        }
        assertThat(desk.show().get("contractViolations")).hasSize(100);

        desk.reset();
        assertThat(desk.show().get("contractViolations")).isEmpty();
    }

    /** Webex's contract with one route of a test's own. */
    private static final class Wrong implements Service {
        private final WebexService webex =
                new WebexService(new MutableClock(), new RandomStrings(new java.util.Random(1)));
        private final Route.Handler handler;

        Wrong(Route.Handler handler) {
            this.handler = handler;
        }

        @Override
        public String name() {
            return "wrong";
        }

        @Override
        public OpenApiContract contract() {
            return webex.contract();
        }

        @Override
        public List<Route> routes() {
            return List.of(new Route("GET", "/v1/meetings", null, handler));
        }

        @Override
        public Set<String> scopes() {
            return Set.of();
        }

        @Override
        public SimulatorSettings settings() {
            return webex.settings();
        }

        @Override
        public void settings(SimulatorSettings settings) {
            webex.settings(settings);
        }

        @Override
        public Grants grants() {
            return webex.grants();
        }

        @Override
        public Grant admit(Route route, Request request) {
            return null;
        }

        @Override
        public Response problem(int status, String message, List<String> details) {
            return webex.problem(status, message, details);
        }

        @Override
        public ObjectNode show() {
            return Json.object();
        }

        @Override
        public void reset() {}

        @Override
        public boolean change(String meetingId, ObjectNode change) {
            return false;
        }

        @Override
        public boolean remove(String meetingId) {
            return false;
        }

        @Override
        public ObjectNode save() {
            return Json.object();
        }

        @Override
        public void restore(ObjectNode saved) {}
    }
}
