package org.dominomeetings.tests.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.Set;
import java.util.function.Supplier;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.simulators.sametime.SametimeService;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;

/** A person's accounts at the services, connected as he would: at a consent page, or by name and password. */
public final class ConnectedAccounts {
    /** All others send the browser to a page of theirs. */
    private static final Set<String> BY_PASSWORD = Set.of("sametime");

    private final ControlApiClient server;
    private final SamplePerson person;
    private final Browser browser;

    public ConnectedAccounts(ControlApiClient server, SamplePerson person) {
        this.server = server;
        this.person = person;
        this.browser = new Browser(server.url(), person);
    }

    /** Connects, whatever was before; afterwards the tokens are new and good. */
    public void connect(String service) {
        Response connected = lastStep(service).get();
        assertThat(connected.status()).as(connected.body()).isEqualTo(200);
    }

    /** Connects where the service takes what is kept here for spent; where it does not, nothing is done. */
    public void connectIfAsked(String service) {
        Response validated = validate(service);
        if (!validated.text("code").equals("valid")) {
            assertThat(validated.text("code")).as(validated.body()).isEqualTo("reconnect");
            connect(service);
        }
    }

    /**
     * Goes as far as a person can before the server itself asks the service for anything.
     *
     * @return the last step, whose answer is a page or, with a password, a problem or a success in JSON; where the server
     *     sends nobody to the service, what it said to that
     */
    public Supplier<Response> lastStep(String service) {
        if (BY_PASSWORD.contains(service)) {
            JsonObject login = new JsonObject();
            login.addProperty("username", person.email());
            login.addProperty("password", SametimeService.PASSWORD);
            return () -> post(service, "connect", login.toString());
        }
        Response begun = post(service, "connect", "{}");
        if (begun.status() != 200) {
            return () -> begun;
        }
        String back = agree(service, URI.create(begun.text("authorizeUrl")));
        return () -> browser.open(back);
    }

    /** The page is opened where the simulators are, past every fault on the server's own way there. */
    private String agree(String service, URI page) {
        URI simulators = URI.create(server.simulatorsUrl());
        boolean usual = person.equals(SamplePerson.JANE);
        if (!usual) {
            consenting(service, person);
        }
        Response agreed = browser.open(
                simulators.resolve(page.getRawPath() + "?" + page.getRawQuery()).toString());
        if (!usual) {
            consenting(service, SamplePerson.JANE);
        }
        assertThat(agreed.status()).as(agreed.body()).isEqualTo(302);
        return agreed.whole().headers().firstValue("Location").orElseThrow();
    }

    /** Jane does, where nobody says otherwise. */
    private void consenting(String service, SamplePerson who) {
        server.simulator(service, "PATCH", "/settings", "{\"consentingAccount\":\"" + who.email() + "\"}");
    }

    public Response validate(String service) {
        return post(service, "validate", "{}");
    }

    public Response revoke(String service) {
        return post(service, "revoke", "{}");
    }

    private Response post(String service, String verb, String body) {
        return browser.post(server.url() + "/meetings/v1/accounts/" + service + "/" + verb, body);
    }
}
