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
public final class Ports {

    /** Below the range from which systems take ports for outgoing connections. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;

    private final Path file;
    private final Map<String, Wish> wishes;
    private final IntPredicate free;

    /** A service without a wish gets any free port. */
    Ports(Path file, Map<String, Wish> wishes) {
        this(file, wishes, Ports::isFree);
    }

    Ports(Path file, Map<String, Wish> wishes, IntPredicate free) {
        this.file = file;
        this.wishes = wishes;
        this.free = free;
    }

    /** A port to begin the search with; a firm one was asked for by a person and stays. */
    public record Wish(int port, boolean firm) {}

    /** The port last given to the service, if any. */
    public synchronized OptionalInt remembered(String service) {
        var known = read().getProperty(service);
        return known == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(known));
    }

    /** A port that is free right now for the service, remembered from here on. */
    public synchronized int take(String service) {
        var kept = read();
        var port = choose(service, kept);
        if (!Integer.toString(port).equals(kept.getProperty(service))) {
            kept.setProperty(service, Integer.toString(port));
            write(kept);
        }
        return port;
    }

    private int choose(String service, Properties kept) {
        var wish = wishes.get(service);
        if (wish != null && wish.firm()) {
            return firm(service, wish.port());
        }
        var known = kept.getProperty(service);
        if (known != null && free.test(Integer.parseInt(known))) {
            return Integer.parseInt(known);
        }
        var others = portsOfOthers(service, kept);
        if (wish != null) {
            for (int port = wish.port(); port < Math.min(wish.port() + 100, 65_536); port++) {
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

    private int firm(String service, int port) {
        if (!free.test(port)) {
            throw new ServiceTrouble(
                    "Port %d, which your settings ask for as %s.port, is taken by something else. Stop that, or choose another port."
                            .formatted(port, service));
        }
        return port;
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
    public static boolean isFree(int port) {
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
