#!/usr/bin/env bash
# A host outside the solution uses the packed packages: eng/consumer/run.sh FOLDER_WITH_NUPKG
# The packages are unpacked into a folder of their own, because a package packed again under the same version would
# otherwise be taken from the user's package folder.
set -euo pipefail
feed=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$(dirname "$0")/." "$work"
cat > "$work/nuget.config" <<XML
<configuration>
  <config><add key="globalPackagesFolder" value="$work/packages" /></config>
  <packageSources><add key="local" value="$feed" /></packageSources>
</configuration>
XML
dotnet build "$work/App/App.csproj" -c Release --nologo -v quiet
printed=$(dotnet "$work/App/bin/Release/net10.0/App.dll")
printf '%s\n' "$printed"
[ "$(printf '%s\n' "$printed" | head -n 1)" = "164.33" ] || { echo "the consumer did not print 164.33" >&2; exit 1; }
