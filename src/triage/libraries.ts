/**
 * Tells an app's own code from the libraries that it carries: most strings of a build are
 * libraries', and so are nearly all test vectors and public constants.
 */

/** Packages of well-known libraries (Java and Kotlin, as prefixes), with the name that people know them by. */
const packages: readonly (readonly [prefix: string, name: string])[] = [
  ['androidx.', 'AndroidX'],
  ['android.', 'Android'],
  ['java.', 'Java'],
  ['javax.', 'Java'],
  ['kotlin.', 'Kotlin'],
  ['kotlinx.', 'Kotlin'],
  ['dalvik.', 'Android'],
  ['com.google.android.gms.', 'Google Play services'],
  ['com.google.android.material.', 'Material Components'],
  ['com.google.android.exoplayer2.', 'ExoPlayer'],
  ['com.google.android.play.', 'Google Play Core'],
  ['com.google.firebase.', 'Firebase'],
  ['com.google.common.', 'Guava'],
  ['com.google.gson.', 'Gson'],
  ['com.google.protobuf.', 'Protocol Buffers'],
  ['com.google.crypto.tink.', 'Tink'],
  ['com.google.zxing.', 'ZXing'],
  ['com.google.maps.', 'Google Maps'],
  ['com.android.billingclient.', 'Google Play Billing'],
  ['com.android.volley.', 'Volley'],
  ['okhttp3.', 'OkHttp'],
  ['okio.', 'Okio'],
  ['retrofit2.', 'Retrofit'],
  ['com.squareup.', 'Square'],
  ['io.reactivex.', 'RxJava'],
  ['rx.', 'RxJava'],
  ['dagger.', 'Dagger'],
  ['org.apache.', 'Apache'],
  ['org.bouncycastle.', 'Bouncy Castle'],
  ['org.spongycastle.', 'Spongy Castle'],
  ['org.conscrypt.', 'Conscrypt'],
  ['org.json.', 'JSON'],
  ['org.jsoup.', 'jsoup'],
  ['org.joda.time.', 'Joda-Time'],
  ['org.slf4j.', 'SLF4J'],
  ['org.greenrobot.', 'greenrobot'],
  ['org.intellij.', 'JetBrains annotations'],
  ['org.jetbrains.', 'JetBrains annotations'],
  ['org.webrtc.', 'WebRTC'],
  ['org.chromium.', 'Chromium'],
  ['org.mozilla.', 'Mozilla'],
  ['io.netty.', 'Netty'],
  ['io.grpc.', 'gRPC'],
  ['io.ktor.', 'Ktor'],
  ['io.realm.', 'Realm'],
  ['io.sentry.', 'Sentry'],
  ['io.flutter.', 'Flutter'],
  ['com.facebook.react.', 'React Native'],
  ['com.facebook.hermes.', 'Hermes'],
  ['com.facebook.fresco.', 'Fresco'],
  ['com.facebook.imagepipeline.', 'Fresco'],
  ['com.facebook.drawee.', 'Fresco'],
  ['com.facebook.soloader.', 'SoLoader'],
  ['com.facebook.', 'Facebook SDK'],
  ['com.bumptech.glide.', 'Glide'],
  ['com.airbnb.', 'Airbnb'],
  ['com.fasterxml.jackson.', 'Jackson'],
  ['com.jakewharton.', 'Jake Wharton'],
  ['com.unity3d.', 'Unity'],
  ['com.microsoft.appcenter.', 'App Center'],
  ['com.adjust.sdk.', 'Adjust'],
  ['com.appsflyer.', 'AppsFlyer'],
  ['com.amplitude.', 'Amplitude'],
  ['com.mixpanel.', 'Mixpanel'],
  ['com.onesignal.', 'OneSignal'],
  ['com.braze.', 'Braze'],
  ['com.stripe.android.', 'Stripe'],
  ['com.paypal.', 'PayPal'],
  ['com.amazonaws.', 'AWS SDK'],
  ['software.amazon.awssdk.', 'AWS SDK'],
  ['com.amazon.', 'Amazon'],
  ['com.mapbox.', 'Mapbox'],
  ['com.auth0.', 'Auth0'],
  ['com.twitter.sdk.', 'Twitter SDK'],
  ['com.google.ads.', 'Google Ads'],
  ['com.applovin.', 'AppLovin'],
  ['com.ironsource.', 'ironSource'],
  ['com.chartboost.', 'Chartboost'],
  ['junit.', 'JUnit'],
  ['org.junit.', 'JUnit'],
  ['org.hamcrest.', 'Hamcrest'],
  ['org.mockito.', 'Mockito'],
];

/**
 * The library that `owner` (a class or module) belongs to; undefined for what may be the app's own.
 * A class that shares two segments with `appPackage` is the app's own, whatever else it is named like.
 */
export function libraryOf(owner: string, appPackage: string | undefined): string | undefined {
  if (appPackage !== undefined && isOwn(owner, appPackage)) return undefined;
  return packages.find(([prefix]) => owner.startsWith(prefix))?.[1];
}

function isOwn(owner: string, appPackage: string): boolean {
  const [first, second] = appPackage.split('.');
  if (first === undefined || second === undefined) return false;
  // `com.google` and the like are shared by libraries and apps of the same house.
  const shared = `${first}.${second}.`;
  if (packages.some(([prefix]) => prefix.startsWith(shared))) return owner.startsWith(`${appPackage}.`);
  return owner.startsWith(shared) || owner.startsWith(`${appPackage}.`);
}
