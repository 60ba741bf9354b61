package id.go.paserkab.desa.local;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntPredicate;

/**
 * Which loopback port each service listens on: the remembered one, else the wished one, else a free
 * one. Remembered in a file, so that addresses stay the same from day to day.
 */
final class Ports {

    /** Below the range from which systems take ports for outgoing connections. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;

    private final Path file;
    private final Map<String, Integer> wishes;
    private final IntPredicate free;

    /** A service without a wish gets any free port. */
    Ports(Path file, Map<String, Integer> wishes) {
        this(file, wishes, Ports::isFree);
    }

    Ports(Path file, Map<String, Integer> wishes, IntPredicate free) {
        this.file = file;
        this.wishes = wishes;
        this.free = free;
    }

    /** The port last given to the service, if any. */
    synchronized OptionalInt remembered(String service) {
        var known = read().getProperty(service);
        return known == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(known));
    }

    /** A port that is free right now for the service, remembered from here on. */
    synchronized int take(String service) {
        var kept = read();
        var port = choose(service, kept);
        if (!Integer.toString(port).equals(kept.getProperty(service))) {
            kept.setProperty(service, Integer.toString(port));
            write(kept);
        }
        return port;
    }

    private int choose(String service, Properties kept) {
        var others = portsOfOthers(service, kept);
        var known = kept.getProperty(service);
        if (known != null && free.test(Integer.parseInt(known))) {
            return Integer.parseInt(known);
        }
        var wish = wishes.get(service);
        if (wish != null) {
            for (int port = wish; port < Math.min(wish + 100, 65_536); port++) {
                if (!others.contains(port) && free.test(port)) {
                    return port;
                }
            }
        }
        for (int attempt = 0; attempt < 1_000; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (!others.contains(port) && free.test(port)) {
                return port;
            }
        }
        throw new ServiceTrouble(
                "No free port was found for %s. Stop something that listens on loopback and try again."
                        .formatted(service));
    }

    private static Set<Integer> portsOfOthers(String service, Properties kept) {
        var others = new HashSet<Integer>();
        for (var name : kept.stringPropertyNames()) {
            if (!name.equals(service)) {
                others.add(Integer.parseInt(kept.getProperty(name)));
            }
        }
        return others;
    }

    /** Whether a server could listen on this loopback port now. */
    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Properties read() {
        var kept = new Properties();
        try {
            if (Files.exists(file)) {
                kept.load(new StringReader(Files.readString(file)));
            }
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Properties kept) {
        var text = new StringWriter();
        try {
            kept.store(text, "Chosen by Desa Digital Paser; wishes go into settings.properties");
            OwnerOnly.write(file, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
