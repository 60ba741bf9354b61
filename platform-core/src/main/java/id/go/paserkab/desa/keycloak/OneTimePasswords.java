package id.go.paserkab.desa.keycloak;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Passwords for a first sign-in: hard to guess, easy to read out and to type on a phone. */
final class OneTimePasswords {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int LENGTH = 4;
    private static final RandomGenerator RANDOM = new SecureRandom();

    private OneTimePasswords() {}

    /** About 79 bits in four groups of four. */
    static String next() {
        return IntStream.range(0, GROUPS).mapToObj(_ -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }
}
