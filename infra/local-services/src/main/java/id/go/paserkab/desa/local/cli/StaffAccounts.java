package id.go.paserkab.desa.local.cli;

import id.go.paserkab.desa.local.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The first accounts, each with a password that is good for one sign-in. They are kept in a file
 * for the owner's eyes; an account that the file does not name gets a new password.
 */
final class StaffAccounts {

    private static final String VILLAGE = "pasir-belengkong";

    private final RegencyApi api;
    private final Path file;

    StaffAccounts(RegencyApi api, Path file) {
        this.api = api;
        this.file = file;
    }

    /** An account that has just been given a one-time password. */
    record Issued(String username, String password, String purpose) {}

    /** Makes what is missing and returns only what is new. */
    List<Issued> ensure() throws IOException {
        var issued = new ArrayList<Issued>();
        ensureRegency("dpmd", "Admin DPMD", "DPMD_ADMIN", "DPMD admin, at kabupaten.", issued);
        ensureRegency("pimpinan", "Pimpinan", "LEADERSHIP", "leadership, at kabupaten.", issued);
        ensureFacilitator(issued);
        ensureOperator(issued);
        return issued;
    }

    private void ensureRegency(
            String username, String name, String role, String purpose, List<Issued> issued)
            throws IOException {
        if (known(username)) {
            return;
        }
        for (var member : api.get("/members")) {
            if (member.path("username").asString().equals(username)) {
                var answer =
                        api.post(
                                "/members/%s/one-time-password"
                                        .formatted(member.path("id").asString()),
                                null);
                keep(answer, purpose, issued);
                return;
            }
        }
        keep(
                api.post(
                        "/members",
                        Map.of("username", username, "name", name, "email", "", "role", role)),
                purpose,
                issued);
    }

    /** The sample's first facilitator; the sample is told, so that the account becomes theirs. */
    private void ensureFacilitator(List<Issued> issued) throws IOException {
        var before = issued.size();
        ensureRegency(
                "duta.1", "Duta Digital 1", "FACILITATOR", "facilitator, at kabupaten.", issued);
        if (issued.size() > before) {
            api.post("/programme/sample", null);
        }
    }

    private void ensureOperator(List<Issued> issued) throws IOException {
        var username = "operator." + VILLAGE;
        if (known(username)) {
            return;
        }
        for (var village : api.get("/villages?q=" + RegencyApi.encode("Pasir Belengkong"))) {
            var open = village.path("state").asString().equals("ACTIVE");
            if (!open || !village.path("slug").asString().equals(VILLAGE)) {
                continue;
            }
            var members = "/villages/%s/members".formatted(village.path("code").asString());
            for (var member : api.get(members)) {
                if (member.path("username").asString().equals(username)) {
                    keep(
                            api.post(
                                    "%s/%s/one-time-password"
                                            .formatted(members, member.path("id").asString()),
                                    null),
                            "village operator, at " + VILLAGE + ".",
                            issued);
                }
            }
        }
    }

    private boolean known(String username) throws IOException {
        return Files.exists(file)
                && Files.readAllLines(file).stream()
                        .anyMatch(line -> line.startsWith(username + " "));
    }

    private void keep(JsonNode answer, String purpose, List<Issued> issued) throws IOException {
        var account =
                new Issued(
                        answer.path("username").asString(),
                        answer.path("password").asString(),
                        purpose);
        var text =
                Files.exists(file)
                        ? Files.readString(file)
                        : """
                        # One-time passwords, each good for the first sign-in. For your eyes only.
                        # Remove an account's line, and the next ./desa up gives it a new password.
                        """;
        OwnerOnly.write(
                file,
                text + "%s %s  (%s)%n".formatted(account.username(), account.password(), purpose));
        issued.add(account);
    }
}
