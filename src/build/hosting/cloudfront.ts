import { headers } from './headers.ts';

/**
 * `hosting/cloudfront.json`: a response headers policy, as the AWS command line takes it. It holds no cache rule, since
 * a policy speaks for all files alike; the objects in the bucket carry theirs.
 */
export function forCloudFront(): string {
  const {
    'Content-Security-Policy': ContentSecurityPolicy,
    'Referrer-Policy': ReferrerPolicy,
    'X-Content-Type-Options': _nosniff,
    ...custom
  } = headers;
  const items = Object.entries(custom).map(([Header, Value]) => ({ Header, Value, Override: true }));
  const config = {
    Name: 'groundwork',
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { ContentSecurityPolicy, Override: true },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { ReferrerPolicy, Override: true },
    },
    CustomHeadersConfig: { Quantity: items.length, Items: items },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
