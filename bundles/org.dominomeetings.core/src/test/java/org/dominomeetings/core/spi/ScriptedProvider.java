package org.dominomeetings.core.spi;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.core.spi.oauth.AuthorizationServer;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.core.spi.oauth.Tokens;

/**
 * A meeting service in memory: it has the meetings that it was told to make, counts the calls, and fails where a test
 * says so, before or after it has done what was asked.
 */
public final class ScriptedProvider implements MeetingProvider {
    /** A meeting as the service has it. */
    public record Kept(String idempotencyKey, MeetingDetails details, Instant listedAt) {}

    private record Fault(ProviderException failure, boolean afterwards) {}

    private final String id;
    private final String label;
    private final Map<String, Kept> meetings = new TreeMap<>();
    private final Map<String, Fault> faults = new HashMap<>();
    private final List<String> calls = new ArrayList<>();
    private final List<String> callers = new ArrayList<>();
    private final List<Set<Detail>> updates = new ArrayList<>();
    private Limits limits = new Limits(128, 1000, Duration.ofMinutes(10), Duration.ofHours(23));
    private Runnable onCreate = () -> {};
    private Capabilities capabilities = Capabilities.of(
                    Capability.IN_PLACE_UPDATE,
                    Capability.TIME,
                    Capability.AGENDA,
                    Capability.LOOKUP,
                    Capability.DELETE)
            .following(EnumSet.allOf(Detail.class))
            .calling(RequestCount.ONE, RequestCount.ONE, RequestCount.ONE);
    private boolean needsAccount = true;
    private boolean hostLinks;
    private String link;
    private String unknownZone;
    private PasswordLogin login;
    private List<String> itemNames;
    private Runnable onRevoke = () -> {};
    private int made;
    private final Map<String, Throwable> broken = new HashMap<>();
    private boolean marks = true;
    private Function<ProviderSession, String> name = session -> null;
    private AuthorizationServer authorization;

    public ScriptedProvider(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** Is called something else on entries. */
    public synchronized void calledOnEntries(String... names) {
        itemNames = List.of(names);
    }

    @Override
    public synchronized List<String> itemNames() {
        return itemNames == null ? List.of(id) : itemNames;
    }

    /** Tells whose account it is. */
    public synchronized void named(Function<ProviderSession, String> teller) {
        name = teller;
    }

    @Override
    public Optional<String> accountName(ProviderSession session) {
        return Optional.ofNullable(name.apply(session));
    }

    /** Whose account each of the calls was for. */
    public synchronized List<String> callers() {
        return List.copyOf(callers);
    }

    /** What was called, in order: {@code create}, {@code find}, {@code update}, {@code delete}. */
    public synchronized List<String> calls() {
        return new ArrayList<>(calls);
    }

    /** The meetings that the service has now, by id. */
    public synchronized Map<String, Kept> meetings() {
        return new TreeMap<>(meetings);
    }

    /** What each update said was changed. */
    public synchronized List<Set<Detail>> updates() {
        return new ArrayList<>(updates);
    }

    /** The next call of that name fails without having done anything. */
    public synchronized void failNext(String call, ProviderException failure) {
        faults.put(call, new Fault(failure, false));
    }

    /** The next call of that name is carried out, and then its answer gets lost. */
    public synchronized void loseNextAnswer(String call) {
        faults.put(
                call, new Fault(new ProviderException(ProviderException.Kind.OUTCOME_UNKNOWN, "read timed out"), true));
    }

    /** The next call of that name throws what no provider should. */
    public synchronized void breakNext(String call, Throwable thrown) {
        broken.put(call, thrown);
    }

    /** From now on the service keeps no marks: what it finds is the first meeting at that time, whosever it is. */
    public synchronized void withoutMarks() {
        marks = false;
    }

    /** Somebody deletes the meeting in the service's own pages. */
    public synchronized void lose(String meetingId) {
        meetings.remove(meetingId);
    }

    public void limits(Limits value) {
        limits = value;
    }

    /** Runs in each create, before anything is made. */
    public void onCreate(Runnable action) {
        onCreate = action;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Limits limits() {
        return limits;
    }

    /** The page on which a person agrees; without it there is none. */
    public void authorization(AuthorizationServer page) {
        authorization = page;
    }

    @Override
    public Capabilities capabilities() {
        return capabilities;
    }

    /** What this service can do; all that matters unless a test says otherwise. */
    public void capabilities(Capabilities value) {
        capabilities = value;
    }

    @Override
    public Connection connection() {
        if (login != null) {
            return Connection.password(login);
        }
        return needsAccount ? Connection.oauth(client()) : Connection.none();
    }

    /** From now on the service takes names and passwords. */
    public void login(PasswordLogin value) {
        login = value;
    }

    /** From now on hosts have links of their own, which end in their names. */
    public void withHostLinks() {
        hostLinks = true;
    }

    @Override
    public Optional<String> hostLink(Meeting meeting, String host, Instant now) {
        return hostLinks ? Optional.of(meeting.joinUrl() + "?host=" + host.replace(" ", "%20")) : Optional.empty();
    }

    /** From now on the service tells this link of every meeting; null for the usual ones. */
    public void links(String told) {
        link = told;
    }

    /** From now on the service refuses this zone, and has done nothing then. */
    public void withoutZone(String zone) {
        unknownZone = zone;
    }

    private void checkZone(MeetingDetails details) {
        if (details.ianaZone().getId().equals(unknownZone)) {
            throw new ProviderException(ProviderException.Kind.ZONE_REFUSED, "no such zone");
        }
    }

    /** From now on the service knows no accounts. */
    public void withoutAccounts() {
        needsAccount = false;
    }

    @Override
    public synchronized void check(ProviderSession session) {
        end(begin("check", "GET", session));
    }

    @Override
    public synchronized void revoke(ProviderSession session, Tokens tokens) {
        calls.add("revoke " + tokens.refreshToken());
        Fault fault = faults.remove("revoke");
        onRevoke.run();
        end(fault);
    }

    /** Runs in each revoke. */
    public void onRevoke(Runnable action) {
        onRevoke = action;
    }

    private OAuthClient client() {
        OAuthClient client = new OAuthClient(
                "https://" + id + ".example/token", "client", "client-secret", OAuthClient.Authentication.BODY);
        return authorization == null ? client : client.asking(authorization);
    }

    @Override
    public Meeting create(ProviderSession session, MeetingDetails details, String idempotencyKey) {
        onCreate.run();
        synchronized (this) {
            Fault fault = begin("create", "POST", session);
            checkZone(details);
            String meetingId = known(idempotencyKey).orElseGet(() -> id + "-" + ++made);
            meetings.put(meetingId, new Kept(idempotencyKey, details, details.start()));
            end(fault);
            return meeting(meetingId);
        }
    }

    @Override
    public synchronized Optional<Meeting> find(ProviderSession session, String idempotencyKey, SyncedDetails sent) {
        end(begin("find", "GET", session));
        Instant start = sent.start().get();
        if (!capabilities.has(Capability.LOOKUP)) {
            // Its only question is a create, as at Microsoft Graph's createOrGet; what is there stays as it is.
            String meetingId = known(idempotencyKey).orElseGet(() -> id + "-" + ++made);
            meetings.putIfAbsent(meetingId, new Kept(idempotencyKey, null, start));
            return Optional.of(meeting(meetingId));
        }
        return meetings.entrySet().stream()
                .filter(one -> (!marks || one.getValue().idempotencyKey().equals(idempotencyKey))
                        && one.getValue().listedAt().equals(start))
                .map(one -> meeting(one.getKey()))
                .findFirst();
    }

    @Override
    public synchronized Meeting read(ProviderSession session, String meetingId) {
        end(begin("read", "GET", session));
        return meeting(have(meetingId));
    }

    @Override
    public synchronized Meeting update(
            ProviderSession session, Meeting known, MeetingDetails details, Set<Detail> changed) {
        String meetingId = known.id();
        Fault fault = begin("update", "PUT", session);
        checkZone(details);
        updates.add(Set.copyOf(changed));
        meetings.put(have(meetingId), new Kept(meetings.get(meetingId).idempotencyKey(), details, details.start()));
        end(fault);
        return meeting(meetingId);
    }

    @Override
    public synchronized void delete(ProviderSession session, String meetingId) {
        Fault fault = begin("delete", "DELETE", session);
        meetings.remove(have(meetingId));
        end(fault);
    }

    private Optional<String> known(String idempotencyKey) {
        return capabilities.has(Capability.IDEMPOTENT_CREATE)
                ? meetings.entrySet().stream()
                        .filter(one -> one.getValue().idempotencyKey().equals(idempotencyKey))
                        .map(Map.Entry::getKey)
                        .findFirst()
                : Optional.empty();
    }

    private Fault begin(String call, String method, ProviderSession session) {
        calls.add(call);
        Throwable thrown = broken.remove(call);
        if (thrown != null) {
            ScriptedProvider.<RuntimeException>throwIt(thrown);
        }
        callers.add(session.accountId());
        HttpResponse answer = session.send(HttpRequest.of(method, "https://" + id + ".example/meetings"));
        if (answer.status() != 200) {
            throw new ProviderException(ProviderException.Kind.UNAVAILABLE, "status " + answer.status());
        }
        Fault fault = faults.remove(call);
        if (fault != null && !fault.afterwards()) {
            throw fault.failure();
        }
        return fault;
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void throwIt(Throwable any) throws T {
        throw (T) any;
    }

    private static void end(Fault fault) {
        if (fault != null) {
            throw fault.failure();
        }
    }

    private String have(String meetingId) {
        if (!meetings.containsKey(meetingId)) {
            throw new ProviderException(ProviderException.Kind.GONE, "404");
        }
        return meetingId;
    }

    private Meeting meeting(String meetingId) {
        return Meeting.with(meetingId, link == null ? "https://" + id + ".example/j/" + meetingId : link)
                .number("123 456")
                .passcode("Sesame")
                .build();
    }
}
