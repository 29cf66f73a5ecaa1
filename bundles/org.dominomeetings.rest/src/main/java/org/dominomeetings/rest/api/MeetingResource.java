package org.dominomeetings.rest.api;

import com.google.gson.JsonObject;
import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.entry.ClientEntryDocument;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.EntryReference;
import org.dominomeetings.core.entry.EntryStore;
import org.dominomeetings.core.operation.OperationResult;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.rest.boot.SettingsComponents;
import org.dominomeetings.rest.http.AllowedValues;
import org.dominomeetings.rest.http.JsonMembers;
import org.dominomeetings.rest.http.JsonResponse;
import org.dominomeetings.rest.http.RequestBody;
import org.dominomeetings.rest.security.CsrfGuard;

/** {@code …/entries/{unid}/meeting}: the meeting of an entry. For one request. */
public final class MeetingResource {
    private static final String SERVICE = "service";
    private static final String APPLY = "apply";
    private static final String ADOPT = "adopt";
    private static final String LEAVE = "leave";
    private static final String KEY = "key";
    private static final String PARENT = "parent";
    private static final String ENTRY = "entry";

    /** Our code reads the saved document and writes it. */
    private static final String SERVER = "server";

    /** The client says what is on its screen and sets what we answer. */
    private static final String CLIENT = "client";

    private final SettingsComponents parts;
    private final HttpServletRequest request;
    private final Caller caller;
    private final EntryStore entries;
    private final EntryReference ref;

    public MeetingResource(SettingsComponents parts, HttpServletRequest request, Requester asker, EntryReference ref) {
        this.parts = parts;
        this.request = request;
        this.caller = asker.caller();
        this.entries = asker.entries();
        this.ref = ref;
    }

    /**
     * @param verb of the path below the meeting, with its slash; empty if there is none
     */
    public JsonResponse answer(String verb) throws IOException {
        switch (request.getMethod() + verb) {
            case "GET":
                return answer(parts.meetings.read(entries.saved(ref)));
            case "GET/start":
                return start();
            case "POST":
                return create();
            case "PUT":
            case "POST/update":
                return update();
            case "DELETE":
            case "POST/delete":
                return delete();
            case "POST/discard":
                return discard();
            case "POST/detach":
                return detach();
            default:
                throw new IllegalStateException("no operation " + request.getMethod() + verb);
        }
    }

    /** Sends a browser on; a link that is a host's own stands in no body, no log and no other site's Referer. */
    private JsonResponse start() {
        return new JsonResponse(303, JsonResponse.JSON)
                .with("code", "start")
                .header("Location", parts.meetings.start(caller, entries.saved(ref)))
                .header("Referrer-Policy", "no-referrer");
    }

    private JsonResponse create() throws IOException {
        JsonMembers members = members().only(SERVICE, APPLY, ADOPT, KEY, PARENT, ENTRY);
        String service = members.requiredText(SERVICE);
        if (members.flag(ADOPT)) {
            members.only(SERVICE, APPLY, ADOPT);
            return answer(parts.meetings.adopt(caller, saved(members), service));
        }
        return onEntry(
                members, members.text(KEY).orElse(null), document -> parts.meetings.create(caller, document, service));
    }

    private JsonResponse update() throws IOException {
        JsonMembers members = members().only(APPLY, KEY, PARENT, ENTRY);
        return onEntry(members, keyOf(members), document -> parts.meetings.update(caller, document));
    }

    private JsonResponse delete() throws IOException {
        JsonMembers members = members().only(APPLY, KEY, PARENT, ENTRY, LEAVE);
        boolean leave = members.flag(LEAVE);
        return onEntry(
                members,
                keyOf(members),
                document -> leave
                        ? parts.meetings.deleteOrLeave(caller, document)
                        : parts.meetings.delete(caller, document));
    }

    private JsonResponse discard() throws IOException {
        JsonMembers members = members().only(APPLY, KEY, PARENT);
        if (!CLIENT.equals(members.requiredText(APPLY))) {
            throw JsonMembers.wrong(APPLY, quoted(CLIENT));
        }
        EntryReference here = onScreen(members);
        ClientEntryPayload nothing =
                new ClientEntryPayload(new JsonMembers(new JsonObject()), members.requiredText(KEY), here);
        EntryStore.Place place = entries.place(here, EntryDocument.Purpose.EDIT);
        return answer(parts.meetings.discard(caller, new ClientEntryDocument(entries, here, nothing::at), place));
    }

    private JsonResponse detach() throws IOException {
        return answer(parts.meetings.detach(caller, saved(members().only(APPLY))));
    }

    /** What an operation does with an entry, wherever it is. */
    private interface Operation {
        OperationResult on(EntryDocument document);
    }

    private JsonResponse onEntry(JsonMembers members, String key, Operation operation) {
        String apply = members.requiredText(APPLY);
        if (SERVER.equals(apply)) {
            // What is on a screen would be overlooked, since the saved document is read.
            members.only(SERVICE, APPLY, ADOPT, LEAVE);
            return answer(operation.on(entries.saved(ref)));
        }
        if (!CLIENT.equals(apply)) {
            throw JsonMembers.wrong(APPLY, AllowedValues.of(APPLY));
        }
        EntryReference here = onScreen(members);
        ClientEntryPayload screen = new ClientEntryPayload(members.requiredObject(ENTRY), key, here);
        ClientEntryDocument document = new ClientEntryDocument(entries, here, screen::at, MeetingResponses::fits);
        return MeetingResponses.withItems(answer(operation.on(document)), document.items());
    }

    /** The document on the screen; of an instance of a repeating set the client can say which set that is. */
    private EntryReference onScreen(JsonMembers members) {
        String parent = members.text(PARENT).filter(unid -> !unid.isEmpty()).orElse(null);
        if (parent != null && !parent.matches("[0-9A-Fa-f]{32}")) {
            throw JsonMembers.wrong(PARENT, AllowedValues.UNID);
        }
        return ref.instanceOf(parent);
    }

    /** A client shows the key that it was given with the meeting; the server reads the entry itself. */
    private static String keyOf(JsonMembers members) {
        return CLIENT.equals(members.requiredText(APPLY)) ? members.requiredText(KEY) : null;
    }

    private EntryDocument saved(JsonMembers members) {
        if (!SERVER.equals(members.requiredText(APPLY))) {
            throw JsonMembers.wrong(APPLY, quoted(SERVER));
        }
        return entries.saved(ref);
    }

    private static String quoted(String value) {
        return '"' + value + '"';
    }

    private JsonResponse answer(OperationResult result) {
        return MeetingResponses.of(result, parts.providers, caller.locale());
    }

    /** The members of a request that changes something, once it is known to come from where it may. */
    private JsonMembers members() throws IOException {
        CsrfGuard.check(request, parts.account.publicUrls.origins());
        // A DELETE may lose its body on the way (RFC 9110, 9.3.5), so the query will do.
        if ("DELETE".equals(request.getMethod()) && request.getParameter(APPLY) != null) {
            JsonObject query = new JsonObject();
            query.addProperty(APPLY, request.getParameter(APPLY));
            return new JsonMembers(query);
        }
        return RequestBody.members(request);
    }
}
