package org.dominomeetings.tests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dominomeetings.tests.support.ControlApiClient;

/** The simulated services, which outlive every server. */
final class SimulatedServices {
    private final ControlApiClient controls;

    SimulatedServices(ControlApiClient controls) {
        this.controls = controls;
    }

    /** Lets a person do in a minute what nobody does in a day. */
    void liftQuotas() {
        Service.called().forEach(service -> ask(service, "PATCH", "/settings", "{\"createsPerDay\":1000000}"));
        ask(Service.MEET, "PATCH", "/settings", "{\"switches\":{\"quota\":false}}");
    }

    /** Lets all requests go that are held. */
    void letGo() {
        Service.called().forEach(service -> ask(service, "DELETE", "/faults", null));
    }

    /** Ends all access tokens that there are. */
    void expireTokens(Service service) {
        for (JsonElement grant : show(service).getAsJsonArray("grants")) {
            String id = grant.getAsJsonObject().get("id").getAsString();
            ask(service, "PATCH", "/grants/" + id, "{\"expired\":true}");
        }
    }

    /** The next request that does the place's work meets its fault. */
    void hold(KillTarget place) {
        for (int i = 0; i < place.service().requestsBefore(place.step().work()); i++) {
            // A request without a token is let pass by this.
            order("expire-token", place);
        }
        order(place.step().fault(), place);
    }

    private void order(String fault, KillTarget place) {
        String route = place.service().route(place.step().work());
        ask(place.service(), "POST", "/faults", "{\"fault\":\"" + fault + "\",\"on\":\"" + route + "\"}");
    }

    /** Whether a request has met the fault since. */
    boolean isHeld(KillTarget place, Instant since) {
        for (JsonElement element : show(place.service()).getAsJsonArray("requests")) {
            JsonObject request = element.getAsJsonObject();
            JsonElement fault = request.get("fault");
            if (!fault.isJsonNull()
                    && fault.getAsString().equals(place.step().fault())
                    && Instant.parse(request.get("at").getAsString()).isAfter(since)) {
                return true;
            }
        }
        return false;
    }

    List<JsonObject> meetings(Service service) {
        List<JsonObject> meetings = new ArrayList<>();
        show(service).getAsJsonArray("meetings").forEach(meeting -> meetings.add(meeting.getAsJsonObject()));
        return meetings;
    }

    List<String> titles(Service service) {
        return meetings(service).stream().map(service::title).toList();
    }

    /** Nobody broke a contract, and nobody was sent a mail. */
    void assertInOrder() {
        Service.called().forEach(service -> {
            JsonObject shown = show(service);
            assertThat(shown.getAsJsonArray("contractViolations"))
                    .as(service.id())
                    .isEmpty();
            assertThat(shown.get("mails").getAsInt()).as(service.id()).isZero();
        });
    }

    private JsonObject show(Service service) {
        return ask(service, "GET", "", null);
    }

    private JsonObject ask(Service service, String method, String path, String body) {
        return controls.simulator(service.id(), method, path, body);
    }
}
