package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.keycloak.Accounts;
import id.go.paserkab.desa.keycloak.VillageClients;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
class FakeIdentity implements VillageClients, Accounts {
    private final Map<VillageCode, List<String>> clients = new ConcurrentHashMap<>();
    private final Map<String, String> accounts = new ConcurrentHashMap<>();

    @Override
    public void ensure(VillageCode village, String name, List<String> origins) {
        clients.put(village, origins);
    }

    @Override
    public void remove(VillageCode village) {
        clients.remove(village);
    }

    @Override
    public boolean ready(VillageCode village) {
        return clients.containsKey(village);
    }

    @Override
    public String ensure(NewAccount account) {
        return accounts.computeIfAbsent(account.username(), name -> "subject-of-" + name);
    }

    @Override
    public String issueOneTimePassword(String subject) {
        return "x";
    }

    @Override
    public void secondFactor(String subject, boolean required) {}

    @Override
    public void signOut(String subject) {}

    @Override
    public void remove(String subject) {
        accounts.values().remove(subject);
    }
}
