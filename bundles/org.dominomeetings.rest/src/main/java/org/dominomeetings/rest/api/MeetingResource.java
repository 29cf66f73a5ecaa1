package org.dominomeetings.rest.api;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Optional;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.entry.ClientEntryDocument;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.EntryReference;
import org.dominomeetings.core.entry.EntryStore;
import org.dominomeetings.core.operation.OperationResult;
import org.dominomeetings.core.problem.FollowUp;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.provider.ProviderRegistry;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.text.Texts;
import org.dominomeetings.rest.http.AllowedValues;
import org.dominomeetings.rest.http.JsonMembers;
import org.dominomeetings.rest.http.JsonResponse;
import org.dominomeetings.rest.http.Request;
import org.jspecify.annotations.Nullable;

/** {@code …/entries/{unid}/meeting}: the online meeting of a calendar entry. Safe for any thread. */
public final class MeetingResource {
    private static final String SERVICE = "service";
    private static final String APPLY = "apply";
    private static final String ADOPT = "adopt";
    private static final String LEAVE = "leave";
    private static final String KEY = "key";
    private static final String PARENT = "parent";
    private static final String ENTRY = "entry";
    private static final String WAIT = OperationsResource.WAIT;

    /** Value of {@code apply}: the plugin reads and writes the saved document. */
    private static final String SERVER = "server";

    /** Value of {@code apply}: the client sends the entry that it has open, and sets the items of the response. */
    private static final String CLIENT = "client";

    private final Authentication authentication;
    private final OperationsResource operations;
    private final MeetingService meetings;
    private final ProviderRegistry providers;

    /** @param operations carries out what its client does not wait for to the end */
    public MeetingResource(
            Authentication authentication,
            OperationsResource operations,
            MeetingService meetings,
            ProviderRegistry providers) {
        this.authentication = authentication;
        this.operations = operations;
        this.meetings = meetings;
        this.providers = providers;
    }

    /** A request's caller and the entry that it names, with the caller's rights. */
    private static final class Target {
        private final Requester requester;
        private final Caller caller;
        private final EntryStore entries;
        private final EntryReference ref;

        Target(Requester requester, EntryReference ref) {
            this.requester = requester;
            this.caller = requester.caller();
            this.entries = requester.entries();
            this.ref = ref;
        }

        EntryDocument saved() {
            return entries.saved(ref);
        }
    }

    /** The meeting as the ledger has it; changes nothing and calls no service. */
    JsonResponse show(Request request) {
        Target target = target(request);
        return answer(target, meetings.read(target.saved()));
    }

    /** As {@link #show}, for clients that can only POST. */
    JsonResponse showByPost(Request request) throws IOException {
        Target target = changing(request);
        request.body().only();
        return answer(target, meetings.read(target.saved()));
    }

    /** Redirects a browser to the meeting; a host's own link stands in no body, no log and no other site's Referer. */
    JsonResponse start(Request request) {
        Target target = target(request);
        return new JsonResponse(303, JsonResponse.JSON)
                .with("code", "start")
                .header("Location", meetings.start(target.caller, target.saved()))
                .header("Referrer-Policy", "no-referrer");
    }

    /** Creates a meeting, or adopts the one that another feature has made. */
    JsonResponse create(Request request) throws IOException {
        Target target = changing(request);
        JsonMembers members = members(request).only(SERVICE, APPLY, ADOPT, KEY, PARENT, ENTRY, WAIT);
        String service = members.requiredText(SERVICE);
        if (members.flag(ADOPT)) {
            members.only(SERVICE, APPLY, ADOPT);
            return answer(target, meetings.adopt(target.caller, savedOnly(target, members), service));
        }
        String key = members.text(KEY).orElse(null);
        return onEntry(target, members, key, document -> meetings.create(target.caller, document, service));
    }

    JsonResponse update(Request request) throws IOException {
        Target target = changing(request);
        JsonMembers members = members(request).only(APPLY, KEY, PARENT, ENTRY, WAIT);
        return onEntry(target, members, keyOf(members), document -> meetings.update(target.caller, document));
    }

    JsonResponse delete(Request request) throws IOException {
        Target target = changing(request);
        JsonMembers members = members(request).only(APPLY, KEY, PARENT, ENTRY, LEAVE, WAIT);
        boolean leave = members.flag(LEAVE);
        return onEntry(
                target,
                members,
                keyOf(members),
                document -> leave
                        ? meetings.deleteOrLeave(target.caller, document)
                        : meetings.delete(target.caller, document));
    }

    /** Deletes the meeting of an entry that a client closes without saving it. */
    JsonResponse discard(Request request) throws IOException {
        Target target = changing(request);
        JsonMembers members = members(request).only(APPLY, KEY, PARENT);
        EntryReference opened = clientOnly(target, members);
        ClientEntryPayload nothing = nothingShown(members, opened);
        EntryStore.Place place = target.entries.place(opened, EntryDocument.Purpose.EDIT);
        ClientEntryDocument document = new ClientEntryDocument(target.entries, opened, nothing::at);
        return answer(target, meetings.discard(target.caller, document, place));
    }

    /** Takes the meeting off the entry; no service is called. */
    JsonResponse detach(Request request) throws IOException {
        Target target = changing(request);
        JsonMembers members = members(request).only(APPLY, KEY, PARENT, ENTRY, WAIT);
        return onEntry(target, members, keyOf(members), document -> meetings.detach(target.caller, document));
    }

    /** Leaves to the server what a client could not set in every document of the entry. */
    JsonResponse writeLater(Request request) throws IOException {
        Target target = changing(request);
        JsonMembers members = members(request).only(APPLY, KEY, PARENT);
        EntryReference opened = clientOnly(target, members);
        ClientEntryDocument document =
                new ClientEntryDocument(target.entries, opened, nothingShown(members, opened)::at);
        return answer(target, meetings.writeLater(document));
    }

    private static EntryReference clientOnly(Target target, JsonMembers members) {
        if (!CLIENT.equals(members.requiredText(APPLY))) {
            throw JsonMembers.wrong(APPLY, quoted(CLIENT));
        }
        return opened(target, members);
    }

    /** Of an entry of which a client says nothing but the ownership token. */
    private static ClientEntryPayload nothingShown(JsonMembers members, EntryReference opened) {
        return new ClientEntryPayload(new JsonMembers(new JsonObject()), members.requiredText(KEY), opened);
    }

    /** An operation on an entry, saved or open in a client. */
    private interface Operation {
        OperationResult on(EntryDocument document);
    }

    private JsonResponse onEntry(Target target, JsonMembers members, @Nullable String key, Operation operation) {
        String apply = members.requiredText(APPLY);
        if (SERVER.equals(apply)) {
            // What is on a screen would be overlooked, since the saved document is read.
            members.only(SERVICE, APPLY, ADOPT, LEAVE);
            return answer(target, operation.on(target.saved()));
        }
        if (!CLIENT.equals(apply)) {
            throw JsonMembers.wrong(APPLY, AllowedValues.of(APPLY));
        }
        EntryReference opened = opened(target, members);
        ClientEntryPayload shown = new ClientEntryPayload(members.requiredObject(ENTRY), key, opened);
        ClientEntryDocument document =
                new ClientEntryDocument(target.entries, opened, shown::at, MeetingResponses::fits);
        return operations.run(target.requester, OperationsResource.wait(members), () -> {
            OperationResult result = operation.on(document);
            JsonResponse answer = MeetingResponses.withItems(answer(target, result), document.items());
            return result.notifyInvitees()
                    ? answer.with("question", question(target)).with("yes", FollowUp.SAVE.word())
                    : answer;
        });
    }

    /** Whether to save the entry, so that its calendar can tell those who are invited. */
    private static String question(Target target) {
        return Texts.in(target.caller.locale()).text("question." + FollowUp.SAVE.word());
    }

    /** The document that the client has open; of an instance of a repeating set the client can say which set that is. */
    private static EntryReference opened(Target target, JsonMembers members) {
        Optional<String> parent = members.text(PARENT).filter(unid -> !unid.isEmpty());
        if (parent.filter(unid -> !unid.matches("[0-9A-Fa-f]{32}")).isPresent()) {
            throw JsonMembers.wrong(PARENT, AllowedValues.UNID);
        }
        return parent.map(target.ref::instanceOf).orElse(target.ref);
    }

    /**
     * The ownership token, which a client sends as it was given it with the meeting; null where the server reads the
     * entry itself.
     */
    private static @Nullable String keyOf(JsonMembers members) {
        return CLIENT.equals(members.requiredText(APPLY)) ? members.requiredText(KEY) : null;
    }

    private static EntryDocument savedOnly(Target target, JsonMembers members) {
        if (!SERVER.equals(members.requiredText(APPLY))) {
            throw JsonMembers.wrong(APPLY, quoted(SERVER));
        }
        return target.saved();
    }

    private static String quoted(String value) {
        return '"' + value + '"';
    }

    private JsonResponse answer(Target target, OperationResult result) {
        return MeetingResponses.of(result, providers, target.caller.locale());
    }

    private Target target(Request request) {
        return target(authentication.authenticate(request), request);
    }

    /** The same of a request that changes something, or is sent as one. */
    private Target changing(Request request) throws IOException {
        return target(authentication.authenticateChange(request), request);
    }

    private static Target target(Requester requester, Request request) {
        return new Target(requester, new EntryReference(mailFile(request), request.argument("unid")));
    }

    /**
     * The mail file's name; null for the one of the URL. No file's name has a control character, and not every system
     * takes one for a question.
     */
    private static @Nullable String mailFile(Request request) {
        Optional<String> name = request.parameter("mailfile");
        if (name.filter(path -> path.chars().anyMatch(Character::isISOControl)).isPresent()) {
            throw MeetingException.of(ProblemCode.ENTRY_NOT_FOUND);
        }
        return name.orElse(null);
    }

    /** The members of a request that changes something. */
    private static JsonMembers members(Request request) throws IOException {
        Optional<String> apply = request.parameter(APPLY);
        // A DELETE may lose its body on the way (RFC 9110, 9.3.5), so the query will do.
        if ("DELETE".equals(request.method()) && apply.isPresent()) {
            JsonObject query = new JsonObject();
            query.addProperty(APPLY, apply.get());
            return new JsonMembers(query);
        }
        return request.body();
    }
}
