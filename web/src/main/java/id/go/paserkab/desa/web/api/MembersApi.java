package id.go.paserkab.desa.web.api;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.members.AddMember;
import id.go.paserkab.desa.web.members.MemberAccounts;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@OnFace(FaceKind.REGENCY)
@RequestMapping("/api/v1/members")
@Requires(Permission.MANAGE_REGENCY_MEMBERS)
@Tag(name = "Members", description = "The members of the regency's office")
class MembersApi {

    private final MemberAccounts members;

    MembersApi(MemberAccounts members) {
        this.members = members;
    }

    @GetMapping
    @Operation(summary = "All members of the regency's office")
    List<MemberView> all() {
        return members.members(Scope.regency()).stream().map(MemberView::of).toList();
    }

    @PostMapping
    @Operation(
            summary = "Add a member",
            description = "Makes the account, gives it the role and issues a one-time password.")
    ResponseEntity<OneTimePasswordView> add(@RequestBody NewMember asked, Member member) {
        return OneTimePasswordView.answer(
                members.add(Scope.regency(), asked.checked(), member.actor()));
    }

    @PostMapping("/{id}/one-time-password")
    @Operation(
            summary = "Issue a one-time password",
            description = "Told once and never stored; it must be changed at the first sign-in.")
    ResponseEntity<OneTimePasswordView> oneTimePassword(@PathVariable UUID id, Member member) {
        return OneTimePasswordView.answer(
                members.issueOneTimePassword(Scope.regency(), id, member.actor()));
    }

    /** Who is to be a member, as what. */
    @Schema(name = "NewMember")
    record NewMember(
            @Nullable String username,
            @Nullable String name,
            @Nullable String email,
            @Nullable Role role) {

        AddMember checked() {
            if (role == null) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            return new AddMember(
                    username == null ? "" : username,
                    name == null ? "" : name,
                    email == null ? "" : email,
                    role);
        }
    }
}
