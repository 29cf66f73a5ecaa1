package org.dominomeetings.rest.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dominomeetings.core.entry.ItemChange;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.operation.EntryStatus;
import org.dominomeetings.core.operation.OperationResult;
import org.dominomeetings.core.provider.ProviderRegistry;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.text.Texts;
import org.dominomeetings.rest.http.JsonResponse;

/** Renders the result of an operation on an entry as JSON. */
final class MeetingResponses {
    /** Longest response in characters: clients in LotusScript hold it in one string. */
    private static final int LONGEST = 32 * 1024;

    private static final int REST = 5 * 1024;

    private MeetingResponses() {}

    static JsonResponse of(OperationResult result, ProviderRegistry providers, Locale locale) {
        OperationResult.Done done = result.done();
        String label =
                result.record().map(record -> providers.label(record.service())).orElse("");
        MeetingState state =
                result.record().map(record -> state(record, result)).orElse(MeetingState.NONE);
        JsonResponse answer = new JsonResponse(done == OperationResult.Done.CREATED ? 201 : 200, JsonResponse.JSON)
                .with("code", result.status().map(EntryStatus::code).orElse(done.code()))
                .with("message", message(result, label, providers, Texts.in(locale)))
                .with("series", result.isSeries())
                .with("state", state.name())
                .with("replayed", done == OperationResult.Done.ALREADY_THERE)
                .with("changed", members(result.changed()))
                .with("shortened", members(result.shortened()))
                .with("notifyInvitees", result.notifyInvitees());
        if (done == OperationResult.Done.LINK_REMOVED) {
            answer.with("meetingStays", true);
        }
        result.status().ifPresent(status -> add(answer, status));
        if (state != MeetingState.NONE) {
            answer.with("service", result.record().get().service()).with("serviceLabel", label);
            answer.with("key", result.record().get().ownershipToken());
            if (done == OperationResult.Done.SEEN_ON_ENTRY) {
                answer.with("unconfirmed", true);
            }
            result.meeting().ifPresent(meeting -> add(answer, meeting));
        }
        return answer;
    }

    private static String message(OperationResult result, String label, ProviderRegistry providers, Texts texts) {
        String sentence = result.status()
                .map(status -> texts.of(status.sentence()))
                .orElseGet(() -> texts.text(key(result, providers), label));
        return result.isSeries()
                        && (!result.status().isPresent() || result.meeting().isPresent())
                ? texts.text("note.series", sentence)
                : sentence;
    }

    private static MeetingState state(LedgerRecord record, OperationResult result) {
        return result.status().map(status -> status.state(record)).orElse(record.state());
    }

    /** Adds what can be done next, and when to ask again about what is not known yet. */
    private static void add(JsonResponse answer, EntryStatus status) {
        List<String> actions = new ArrayList<>();
        status.actions().forEach(action -> actions.add(action.word()));
        answer.with("actions", actions);
        status.retryAfter().ifPresent(answer::retryAfter);
    }

    /** The key of the sentence, which tells people where a service lacks a capability. */
    private static String key(OperationResult result, ProviderRegistry providers) {
        String key = result.done() == OperationResult.Done.TAKEN_OFF
                ? "done.taken-off"
                : "done." + result.done().code();
        Capabilities can = result.record()
                .flatMap(record -> providers.find(record.service()))
                .map(MeetingProvider::capabilities)
                .orElse(null);
        if (can == null) {
            return key;
        }
        boolean linkStays = result.done() == OperationResult.Done.DELETED && !can.has(Capability.DELETE);
        boolean nothingToTell = result.done() == OperationResult.Done.UNCHANGED
                && can.followed().isEmpty();
        return linkStays || nothingToTell ? key + "-by-nature" : key;
    }

    /**
     * Whether these items fit into a response, whatever else it contains: a sentence of 300 characters, each of which
     * may be an escape of six, and the meeting's own members.
     */
    static boolean fits(List<ItemChange> items) {
        return withItems(new JsonResponse(200, JsonResponse.JSON), items).body().length() <= LONGEST - REST;
    }

    /**
     * Adds the items that the client has to set on the open document, or to remove: an item of empty texts alone is removed,
     * since a form computes with a field that is not there as with an empty one, and no member is an empty text.
     */
    static JsonResponse withItems(JsonResponse answer, List<ItemChange> items) {
        JsonArray array = new JsonArray();
        for (ItemChange change : items) {
            boolean removal = change.values().stream().allMatch(String::isEmpty);
            JsonObject item = new JsonObject();
            item.addProperty("name", change.name());
            item.addProperty("remove", removal);
            if (!removal) {
                item.addProperty("type", change.values().size() == 1 ? "text" : "textlist");
                item.add("value", value(change.values()));
            }
            array.add(item);
        }
        return answer.with("items", array);
    }

    private static JsonElement value(List<String> values) {
        if (values.size() == 1) {
            return new JsonPrimitive(values.get(0));
        }
        JsonArray list = new JsonArray();
        values.forEach(list::add);
        return list;
    }

    private static void add(JsonResponse answer, Meeting meeting) {
        answer.with("meetingId", meeting.id())
                .with("joinUrl", meeting.joinUrl())
                .with("number", meeting.number().orElse(null))
                .with("passcode", meeting.passcode().orElse(null))
                .with("phonePasscode", meeting.phonePasscode().orElse(null))
                .with("sipAddress", meeting.sipAddress().orElse(null))
                .with("dialIn", meeting.dialIn().orElse(null))
                .with("host", meeting.host().orElse(null));
    }

    private static List<String> members(Set<Detail> details) {
        List<String> names = new ArrayList<>();
        details.forEach(detail -> names.add(detail.member()));
        return names;
    }
}
