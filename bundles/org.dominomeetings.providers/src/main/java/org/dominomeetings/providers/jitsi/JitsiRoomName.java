package org.dominomeetings.providers.jitsi;

/**
 * The name of a room. Lower-case letters, digits and hyphens alone: no program changes those in a link, and it does not
 * matter whether a server tells capitals apart. The subject is not in it, since the name shall be the same whenever it is
 * made of the same idempotency key.
 */
final class JitsiRoomName {
    /** Hexadecimal digits of the idempotency key in the name: 128 bits, since whoever knows the name can join. */
    private static final int UNGUESSABLE = 32;

    /** Digits in a group, for reading a name aloud on the telephone. */
    private static final int GROUP = 8;

    private JitsiRoomName() {}

    /** @param idempotencyKey as {@link org.dominomeetings.core.spi.MeetingProvider#create} has it */
    static String of(String idempotencyKey) {
        StringBuilder room = new StringBuilder("meeting");
        for (int i = 0; i < UNGUESSABLE; i += GROUP) {
            room.append('-').append(idempotencyKey, i, i + GROUP);
        }
        return room.toString();
    }
}
