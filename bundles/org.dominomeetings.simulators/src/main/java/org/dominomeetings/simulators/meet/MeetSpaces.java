package org.dominomeetings.simulators.meet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.http.Request;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.Grant;
import org.dominomeetings.simulators.oauth.RandomStrings;
import org.dominomeetings.simulators.state.MeetingStore;

/** The operations on Google Meet's spaces, and the spaces. Source, where none is named: Google's description. */
final class MeetSpaces extends MeetingStore<MeetSpace> {
    private final RandomStrings secrets;
    private final MeetErrors problems;
    private final BooleanSupplier dialIn;

    /** @param dialIn whether owners have telephone numbers; asked at each use */
    MeetSpaces(RandomStrings secrets, MeetErrors problems, BooleanSupplier dialIn) {
        super(MeetSpace[].class);
        this.secrets = secrets;
        this.problems = problems;
        this.dialIn = dialIn;
    }

    /** Creates a space. Two equal requests make two spaces: there is no idempotency key. */
    Response create(Request request, Map<String, String> path, Grant grant) {
        JsonNode config = Json.parse(request.body()).path("config");
        MeetSpace space = new MeetSpace(
                secrets.token().substring(0, 12),
                code(),
                grant.account(),
                grant.clientId(),
                chosen(config, "accessType", "TRUSTED"),
                chosen(config, "entryPointAccess", "ALL"),
                secrets.digits(9),
                secrets.digits(13));
        keep(space);
        return Response.json(200, MeetErrors.MEDIA_TYPE, space.shown(dialIn.getAsBoolean()));
    }

    /** The form of the example in Google's description: abc-mnop-xyz. */
    private String code() {
        String letters = "abcdefghijkmnopqrstuvwxyz";
        return secrets.of(letters, 3) + "-" + secrets.of(letters, 4) + "-" + secrets.of(letters, 3);
    }

    /** What is not said, or said to be unspecified, is what the account's administrator or owner has set. */
    private static String chosen(JsonNode config, String member, String ofTheAccount) {
        String said = config.path(member).asText("UNSPECIFIED");
        return said.endsWith("UNSPECIFIED") ? ofTheAccount : said;
    }

    /**
     * With the scope "created" a client sees the spaces that it made for this person. Any other, and one that there is
     * not, gets the same words (googleapis/google-cloud-php, issue 7257).
     */
    Response get(Request request, Map<String, String> path, Grant grant) {
        String name = path.get("space");
        MeetSpace space = all().stream()
                .filter(one -> one.id().equals(name) || one.code().equals(name))
                .filter(one ->
                        one.owner().equals(grant.account()) && one.clientId().equals(grant.clientId()))
                .findFirst()
                .orElseThrow(() -> problems.refuse(
                        403, "Permission denied on resource Space " + name + " (or it might not exist)"));
        return Response.json(200, MeetErrors.MEDIA_TYPE, space.shown(dialIn.getAsBoolean()));
    }

    @Override
    protected String id(MeetSpace space) {
        return space.id();
    }

    /** Google sends no mail: a space is on nobody's calendar. */
    @Override
    protected ObjectNode shown(MeetSpace space) {
        return space.shown(true).put("id", space.id());
    }

    /** @param id with or without what Google's name for the space puts before it */
    @Override
    public boolean remove(String id) {
        return super.remove(id.replaceFirst("^spaces/", ""));
    }
}
