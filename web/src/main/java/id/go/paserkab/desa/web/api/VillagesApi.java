package id.go.paserkab.desa.web.api;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.provisioning.Runs;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.members.MemberAccounts;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@OnFace(FaceKind.REGENCY)
@RequestMapping("/api/v1")
@Tag(name = "Villages", description = "The register, the making of each village, and its staff")
class VillagesApi {

    private final VillageRegister register;
    private final Runs runs;
    private final MemberAccounts members;
    private final Views views;

    VillagesApi(VillageRegister register, Runs runs, MemberAccounts members, Views views) {
        this.register = register;
        this.runs = runs;
        this.members = members;
        this.views = views;
    }

    @GetMapping("/villages")
    @Requires(Permission.VIEW_ROLLOUT)
    @Operation(
            summary = "Villages by name, former name or code",
            description = "All villages by code where nothing is asked for.")
    List<VillageView> search(@RequestParam(required = false) @Nullable String q) {
        var found = q == null || q.isBlank() ? register.villages() : register.search(q.strip());
        return found.stream().map(views::village).toList();
    }

    @GetMapping("/villages/{code}")
    @Requires(Permission.VIEW_ROLLOUT)
    @Operation(summary = "A village")
    VillageView one(@PathVariable String code) {
        return views.village(find(code));
    }

    @GetMapping("/villages/{code}/runs")
    @Requires(Permission.VIEW_ROLLOUT)
    @Operation(summary = "The runs of a village, newest first")
    List<RunView> runs(@PathVariable String code, Member member, Locale locale) {
        return runs.of(find(code).code()).stream()
                .map(run -> views.run(run, member, locale))
                .toList();
    }

    @GetMapping("/runs/{id}")
    @Requires(Permission.VIEW_ROLLOUT)
    @Operation(summary = "A run with its steps")
    RunView run(@PathVariable UUID id, Member member, Locale locale) {
        return runs.find(id)
                .map(run -> views.run(run, member, locale))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/villages/{code}/members")
    @Requires(Permission.ADMINISTER_VILLAGES)
    @Operation(summary = "The staff of a village")
    List<MemberView> members(@PathVariable String code) {
        return members.members(Scope.of(find(code).code())).stream().map(MemberView::of).toList();
    }

    @PostMapping("/villages/{code}/members/{id}/one-time-password")
    @Requires(Permission.ADMINISTER_VILLAGES)
    @Operation(
            summary = "Issue a one-time password",
            description = "Told once and never stored; it must be changed at the first sign-in.")
    ResponseEntity<OneTimePasswordView> oneTimePassword(
            @PathVariable String code, @PathVariable UUID id, Member member) {
        return OneTimePasswordView.answer(
                members.issueOneTimePassword(Scope.of(find(code).code()), id, member.actor()));
    }

    private Village find(String code) {
        return register.find(VillageCode.parse(code))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
