package news.dateline.launcher.secure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;

/** Lets the services in at the broker, each with what it may do and no more. */
public final class BrokerAdmission {
  private static final int ROUNDS = 4096; // the least that Kafka takes: the passwords are random

  private BrokerAdmission() {}

  /** Makes users and permissions as they are to be; may be done again while the services run. */
  public static void admit(Admin admin, KafkaPermissions permissions, SecurityFolder folder)
      throws IOException, ExecutionException, InterruptedException {
    List<UserScramCredentialAlteration> users = new ArrayList<>();
    for (String user : permissions.users()) {
      users.add(
          new UserScramCredentialUpsertion(
              user,
              new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ROUNDS),
              folder.kafkaPassword(user)));
    }
    admin.alterUserScramCredentials(users).all().get();
    Set<AclBinding> there = new HashSet<>(admin.describeAcls(AclBindingFilter.ANY).values().get());
    Set<AclBinding> wanted = permissions.bindings();
    admin.createAcls(wanted.stream().filter(acl -> !there.contains(acl)).toList()).all().get();
    List<AclBindingFilter> surplus =
        there.stream().filter(acl -> !wanted.contains(acl)).map(AclBinding::toFilter).toList();
    admin.deleteAcls(surplus).all().get(); // of an older release
  }
}
