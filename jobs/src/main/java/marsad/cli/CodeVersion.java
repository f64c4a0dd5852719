package marsad.cli;

import picocli.CommandLine.IVersionProvider;

/** Version of Marsad's code, from the jar; "dev" outside one. */
public final class CodeVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"marsad " + text()};
  }

  /** The version alone. */
  public static String text() {
    String version = CodeVersion.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}
