package org.dominomeetings.providers.seeded;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.core.spi.http.HttpTransport;

/** What a provider can do wrong, one thing at a time, and the test of the contract that has to find it. */
enum SeededBug {
    SENDS_A_CREATE_AGAIN("aLostAnswerLeavesTheOutcomeOpen") {
        @Override
        HttpTransport in(HttpTransport good) {
            return request -> {
                try {
                    return good.send(request);
                } catch (ProviderException lost) {
                    return good.send(request);
                }
            };
        }
    },
    FOLLOWS_A_REDIRECT("noRedirectIsFollowedAndTheTokenStaysHere") {
        @Override
        HttpTransport in(HttpTransport good) {
            return request -> {
                HttpResponse answer = good.send(request);
                Optional<String> location = answer.header("Location");
                return location.isPresent() ? good.send(HttpRequest.of("GET", location.get())) : answer;
            };
        }
    },
    LOSES_DIGITS_OF_A_NUMBER("aNumberIsKeptToItsLastDigit") {
        @Override
        MeetingProvider in(MeetingProvider good) {
            return FaultyProvider.in(good, "create", (create, arguments) -> {
                Meeting made = (Meeting) create.get();
                String id = String.valueOf((long) Double.parseDouble(made.id()));
                return Meeting.with(id, made.joinUrl()).build();
            });
        }
    },
    TAKES_AN_UPDATE_OF_NOTHING_FOR_DONE("aMeetingThatHasGoneIsGoneAndNeverMadeAnew") {
        @Override
        MeetingProvider in(MeetingProvider good) {
            return FaultyProvider.in(
                    good, "update", (update, arguments) -> unless(Kind.GONE, update, () -> arguments[1]));
        }
    },
    MAKES_ANOTHER_MEETING_FOR_ONE_THAT_HAS_GONE("aMeetingThatHasGoneIsGoneAndNeverMadeAnew") {
        @Override
        MeetingProvider in(MeetingProvider good) {
            return FaultyProvider.in(
                    good,
                    "update",
                    (update, arguments) -> unless(
                            Kind.GONE,
                            update,
                            () -> good.create(
                                    (ProviderSession) arguments[0], (MeetingDetails) arguments[2], "ab".repeat(32))));
        }
    },
    GIVES_GUESTS_ANOTHER_LINK("allDetailsTogetherReachTheService") {
        @Override
        MeetingProvider in(MeetingProvider good) {
            return FaultyProvider.in(good, "update", (update, arguments) -> {
                Meeting after = (Meeting) update.get();
                return Meeting.with(after.id(), after.joinUrl() + "&again=1").build();
            });
        }
    },
    FORGETS_WHAT_HAS_CHANGED("eachDetailAloneReachesTheServiceAsIfItHadBeenSoFromTheBeginning") {
        @Override
        MeetingProvider in(MeetingProvider good) {
            return FaultyProvider.in(good, "update", (update, arguments) -> {
                ((Set<?>) arguments[3]).clear();
                return update.get();
            });
        }
    },
    TAKES_A_DELETE_WITHOUT_ANSWER_FOR_DONE("aConnectionThatEndsAfterTheRequestLeavesTheOutcomeOpen") {
        @Override
        MeetingProvider in(MeetingProvider good) {
            return FaultyProvider.in(
                    good, "delete", (delete, arguments) -> unless(Kind.OUTCOME_UNKNOWN, delete, () -> null));
        }
    },
    TAKES_A_LIST_THAT_CANNOT_BE_HAD_FOR_AN_EMPTY_ONE("everyStatusHasItsMeaning") {
        @Override
        MeetingProvider in(MeetingProvider good) {
            return FaultyProvider.in(
                    good, "find", (find, arguments) -> unless(Kind.UNAVAILABLE, find, Optional::empty));
        }
    },
    CALLS_SILENCE_A_REFUSAL("anAnswerThatBeginsTooLateLeavesTheOutcomeOpen") {
        @Override
        MeetingProvider in(MeetingProvider good) {
            return FaultyProvider.in(
                    good,
                    "create",
                    (create, arguments) -> unless(Kind.OUTCOME_UNKNOWN, create, () -> {
                        throw new ProviderException(Kind.UNAVAILABLE, "not now");
                    }));
        }
    },
    IGNORES_WHEN_TO_COME_BACK("whenToComeBackIsUnderstoodInEveryForm") {
        @Override
        MeetingProvider in(MeetingProvider good) {
            return FaultyProvider.in(
                    good,
                    "read",
                    (read, arguments) -> unless(Kind.UNAVAILABLE, read, () -> {
                        throw new ProviderException(Kind.UNAVAILABLE, "later", "503", null, null);
                    }));
        }
    },
    LOGS_A_TOKEN("noSecretIsLoggedThrownOrShown") {
        @Override
        HttpTransport in(HttpTransport good) {
            return request -> {
                Logger.getLogger("org.dominomeetings.bug").fine(() -> request + " " + request.headers());
                return good.send(request);
            };
        }
    },
    SHOWS_ITS_SECRET("noSecretIsLoggedThrownOrShown") {
        @Override
        MeetingProvider in(MeetingProvider good) {
            return FaultyProvider.in(
                    good,
                    "toString",
                    (text, arguments) ->
                            "Zoom with " + good.connection().oauth().get().clientSecret());
        }
    };

    private final String foundBy;

    SeededBug(String foundBy) {
        this.foundBy = foundBy;
    }

    /** The method of the contract. */
    String foundBy() {
        return foundBy;
    }

    MeetingProvider in(MeetingProvider good) {
        return good;
    }

    HttpTransport in(HttpTransport good) {
        return good;
    }

    private static Object unless(Kind kind, Supplier<Object> good, Supplier<Object> otherwise) {
        try {
            return good.get();
        } catch (ProviderException failure) {
            if (failure.kind() == kind) {
                return otherwise.get();
            }
            throw failure;
        }
    }
}
